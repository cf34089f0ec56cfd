/** The sentences for files that can't be opened, or not be saved again, in both languages. */
import type { FileError, FileErrorParams, FileFault } from './file-error.ts';

export type FileLanguage = 'en' | 'fr';

/** What each language fills: one sentence a fault. */
export type FileWords = { readonly [fault in FileFault]: (params: FileErrorParams) => string };

const en: FileWords = {
  'empty': ({ file }) => `“${file}” is empty. Choose another file.`,
  'unsupported-format': ({ file, format }) => `“${file}” is a ${format ?? ''} file. Save it as .xlsx or .csv, then open that copy.`,
  'encrypted': ({ file }) => `“${file}” is password-protected. Open it in Excel, remove the password (File, Info, Protect Workbook), and save a copy.`,
  'damaged': ({ file }) => `“${file}” is incomplete or damaged. Download it again, or open it in Excel and save a copy.`,
  'not-a-workbook': ({ file }) => `“${file}” is not an Excel workbook, despite its name. Open it in the program that made it and save it as .xlsx or .csv.`,
  'not-text': ({ file }) => `“${file}” is not a table of text, despite its name. Save it as .csv again, or choose another file.`,
  'too-large': ({ file, limit }) => `“${file}” is larger than ${limit ?? 0}\u00A0MB. Remove pictures or old tabs from a copy, then open the copy.`,
  'inflates-too-far': ({ file, limit }) => `“${file}” unpacks to more than ${limit ?? 0}\u00A0MB or is packed in an unusual way. Save a smaller copy in Excel, then open the copy.`,
  'too-many-strings': ({ file, limit }) => `“${file}” holds more than ${limit?.toLocaleString('en') ?? ''} different texts. Keep only the calendar in a copy, then open the copy.`,
  'too-many-cells': ({ file, limit }) => `“${file}” holds more than ${limit?.toLocaleString('en') ?? ''} cells. Keep only the calendar in a copy, then open the copy.`,
  'too-many-columns': ({ file, limit }) => `“${file}” has more than ${limit?.toLocaleString('en') ?? ''} columns. Keep only the calendar in a copy, then open the copy.`,
  'too-many-rows': ({ file, limit }) => `“${file}” has more than ${limit?.toLocaleString('en') ?? ''} rows. Keep only the calendar in a copy, then open the copy.`,
  'cell-far-away': ({ file, tab, cell }) => `The “${tab ?? ''}” tab of “${file}” goes as far as cell ${cell ?? ''}, with too many blank cells on the way. In a copy, delete what is far from the calendar, then open the copy.`,
  'unsafe-xml': ({ file }) => `“${file}” has content that Excel doesn’t write and that could reach other files. Open it in Excel and save a copy, then open the copy.`,
  'name-of-chart': ({ file, tab }) => `“${file}” already has a tab named “${tab ?? ''}”, which holds only a chart and stays as it is. Nothing was saved. Rename that tab in Excel, then try again.`,
};

const fr: FileWords = {
  'empty': ({ file }) => `«\u00A0${file}\u00A0» est vide. Choisissez-en un autre.`,
  'unsupported-format': ({ file, format }) => `«\u00A0${file}\u00A0» est un fichier ${format ?? ''}. Enregistrez-le au format .xlsx ou .csv, puis ouvrez cette copie.`,
  'encrypted': ({ file }) => `«\u00A0${file}\u00A0» est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez une copie.`,
  'damaged': ({ file }) => `«\u00A0${file}\u00A0» est incomplet ou endommagé. Téléchargez-le de nouveau, ou ouvrez-le dans Excel et enregistrez une copie.`,
  'not-a-workbook': ({ file }) => `«\u00A0${file}\u00A0» n’est pas un classeur Excel, malgré son nom. Ouvrez-le dans le logiciel qui l’a créé et enregistrez-le au format .xlsx ou .csv.`,
  'not-text': ({ file }) => `«\u00A0${file}\u00A0» n’est pas un tableau de texte, malgré son nom. Enregistrez-le de nouveau au format .csv ou choisissez un autre fichier.`,
  'too-large': ({ file, limit }) => `«\u00A0${file}\u00A0» dépasse ${limit ?? 0}\u00A0Mo. Retirez des images ou d’anciens onglets d’une copie, puis ouvrez la copie.`,
  'inflates-too-far': ({ file, limit }) => `«\u00A0${file}\u00A0» occupe plus de ${limit ?? 0}\u00A0Mo une fois décompressé ou est compressé de façon inhabituelle. Enregistrez une copie plus petite dans Excel, puis ouvrez la copie.`,
  'too-many-strings': ({ file, limit }) => `«\u00A0${file}\u00A0» contient plus de ${limit?.toLocaleString('fr-CA') ?? ''} textes différents. Gardez seulement le calendrier dans une copie, puis ouvrez la copie.`,
  'too-many-cells': ({ file, limit }) => `«\u00A0${file}\u00A0» contient plus de ${limit?.toLocaleString('fr-CA') ?? ''} cellules. Gardez seulement le calendrier dans une copie, puis ouvrez la copie.`,
  'too-many-columns': ({ file, limit }) => `«\u00A0${file}\u00A0» a plus de ${limit?.toLocaleString('fr-CA') ?? ''} colonnes. Gardez seulement le calendrier dans une copie, puis ouvrez la copie.`,
  'too-many-rows': ({ file, limit }) => `«\u00A0${file}\u00A0» a plus de ${limit?.toLocaleString('fr-CA') ?? ''} lignes. Gardez seulement le calendrier dans une copie, puis ouvrez la copie.`,
  'cell-far-away': ({ file, tab, cell }) => `L’onglet «\u00A0${tab ?? ''}\u00A0» de «\u00A0${file}\u00A0» va jusqu’à la cellule ${cell ?? ''}, avec trop de cellules vides en chemin. Dans une copie, supprimez ce qui est loin du calendrier, puis ouvrez la copie.`,
  'unsafe-xml': ({ file }) => `«\u00A0${file}\u00A0» a un contenu qu’Excel n’écrit pas et qui pourrait donner accès à d’autres fichiers. Ouvrez-le dans Excel et enregistrez une copie, puis ouvrez la copie.`,
  'name-of-chart': ({ file, tab }) => `«\u00A0${file}\u00A0» a déjà un onglet nommé «\u00A0${tab ?? ''}\u00A0», qui contient seulement un graphique et reste tel quel. Rien n’a été enregistré. Renommez cet onglet dans Excel, puis réessayez.`,
};

export const fileWords: { readonly [language in FileLanguage]: FileWords } = { en, fr };

/** The sentence that tells a person why the file can't be opened or saved and what to do. */
export function fileErrorSentence(error: FileError, language: FileLanguage): string {
  return fileWords[language][error.code](error.params);
}
