/** How the media library is known. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const MEDIA_FORM: TabForm = tabForm('media', {
  names: `médias, média, médiathèque, bibliothèque de médias, banque de médias, banque d images, banque de photos, banque photo, photothèque, vidéothèque, images, photos, visuels, banque de visuels, images et vidéos, photos et vidéos, fichiers médias, ressources visuelles,
    media, media library, media bank, media assets, assets, asset library, asset bank, image bank, image library, photo library, photo bank, images, photos, pictures, visuals, visual assets, pictures and videos, photos and videos`,
  fields: {
    id: {
      isEssential: true,
      headings: `identifiant, identifiant du média, id, code, numéro, no, n, référence, réf, cote, fichier, nom du fichier, nom de fichier, nom du média, média, visuel, image,
        asset id, media id, image id, photo id, file, file name, filename, reference, ref, number, asset, asset name, media name, identifier, media`,
    },
    title: { headings: 'titre, nom, sujet, objet, titre court, libellé, title, name, subject, short title, label' },
    rights: {
      isTelling: true,
      headings: `droits, droits d utilisation, droit d utilisation, droits d auteur, droit, licence, crédit, crédits, crédit photo, permission, permissions, autorisation, conditions d utilisation, source et droits,
        rights, usage rights, right, license, licence, permission, credit, credits, photo credit, copyright, terms of use`,
    },
    expiry: {
      isTelling: true,
      headings: `échéance, échéance des droits, expiration, expiration des droits, date d expiration, expire le, expire, fin des droits, droits jusqu au, valide jusqu au, valable jusqu au, utilisable jusqu au, utilisation jusqu au, date limite, date limite d utilisation, jusqu au,
        expires, expiry, expiry date, expiration, expiration date, expires on, rights expire, rights expiry, rights until, rights end, valid until, usable until, use until, use by, until`,
    },
    altText: {
      isTelling: true,
      headings: `texte de remplacement, texte alternatif, texte alt, alt, description, description de l image, description visuelle, ce qu on voit,
        alt text, alternative text, alternate text, image description, visual description, picture description, what it shows`,
    },
    link: { headings: 'lien, lien vers le fichier, url, adresse, emplacement, dossier, chemin, où, link, file link, location, folder, path, where, address' },
    owner: {
      isBeside: true,
      headings: 'responsable, personne responsable, propriétaire, owner, asset owner, responsible, person responsible',
    },
  },
  against: 'courriel, adresse courriel, email, e mail, téléphone, phone, journaliste, journalist, contact, tirage, circulation, tarif, rate, légende du post, caption, date de publication, publish date',
  leastNamed: 2,
  alone: { telling: 2, known: 4 },
});
