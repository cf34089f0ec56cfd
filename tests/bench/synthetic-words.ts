/** What captions are put together from, in two languages: so many pieces that hardly two captions share a phrase by chance. */

export interface Pieces {
  readonly when: readonly string[];
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly what: readonly string[];
  readonly which: readonly string[];
  readonly where: readonly string[];
  readonly says: readonly string[];
  readonly invites: readonly string[];
}

export const FRENCH: Pieces = {
  when: listOf('Ce samedi, Dès lundi, Cette semaine, Jeudi en soirée, Dimanche matin, Au retour du congé, Avant la fin du mois, Pendant la relâche, Tout l’automne, Demain dès 10 h, Ce printemps, Un soir par mois, Chaque midi, En novembre, Le 14 mars, Vendredi à 19 h, Entre deux averses, Pour la rentrée, Cet hiver, À l’heure du café'),
  who: listOf('notre archiviste, l’équipe du phare, la conservatrice, une ancienne meunière, le guide des jeunes, une restauratrice, la doyenne des bénévoles, une classe de troisième, le forgeron du village, la chorale du quartier, un photographe de la côte, l’atelier de reliure, le club d’astronomie, notre stagiaire, une tisserande, le gardien de nuit, la famille Bérubé, un luthier, la boulangère, l’institutrice'),
  does: listOf('ouvre, raconte, remet en marche, compare, déplie, trie, décrit, répare, présente, relit, dessine, accorde, dévoile, pèse, retrouve, nettoie, suit, numérise, photographie, cherche, remonte, commente, prête, encadre, explique, range, étudie, colorie, imite, traduit'),
  what: listOf('une caisse, la grande horloge, deux cartes, un drap brodé, des photos de famille, une traversée, une lampe à huile, un herbier, des lettres de soldats, un panier de jonc, le piano du salon, une affiche de cirque, un lingot de cuivre, la recette du pain, un portrait d’enfant, le trajet d’un colporteur, un carnet de bord, une robe de mariée, un jeu de clés, la maquette du pont, une enseigne, un cahier d’écolière, le télégraphe, une malle, un violon, des plans de bateau, une pipe, un registre de paroisse, une dentelle, le tablier du meunier'),
  which: listOf('restée close 80 ans, de 1887, que personne ne réclamait, venue d’Irlande, sauvée des flammes, plus fragile qu’une aile, signée à l’encre verte, trouvée au marché, d’un rouge éclatant, en trois morceaux, offerte par sa nièce, de la taille d’un pouce, encore odorante, prêtée par les Sœurs, qui a fait le tour du golfe, jamais montrée, bien mal en point, au vernis craquelé, de la vallée, achetée 12 sous, couverte de notes, gravée d’un prénom'),
  where: listOf('dans les réserves, au pied de la tour, dans la salle des cartes, sur le quai, au grenier, à la gare, dans la cour du moulin, à la bibliothèque, au jardin, sous la verrière, à l’étage, derrière l’atelier, dans l’ancienne école, au bord du canal, près du four, dans la chapelle, au marché, sous les combles, devant l’hôtel de ville, au fond du couloir'),
  says: listOf('La visite, Le récit, Cette rencontre, L’atelier, La causerie, Ce détour, Le spectacle, La démonstration, Cette balade, Le film'),
  invites: listOf('Entrée libre., Réservez votre place en ligne., Venez nous voir!, Passez le mot à vos voisins., Qui l’a connu?, Racontez-nous vos souvenirs., Les billets sont en vente., À bientôt!, Bonne visite à tous., Écrivez-nous pour en savoir plus., L’histoire complète est sur notre site., Rendez-vous à l’accueil.'),
};

export const ENGLISH: Pieces = {
  when: listOf('This Saturday, From Monday, This week, On Thursday evening, Sunday morning, After the break, Before the month ends, All through the fall, Tomorrow at 10 a.m., One night a month, Every noon, In November, On March 14, Friday at 7 p.m., Between two showers, This winter'),
  who: listOf('our archivist, the lighthouse crew, the curator, a retired miller, one conservator, the youngest volunteer, a third-grade class, the village blacksmith, the local choir, a coastal photographer, the bookbinder, the astronomy club, our intern, a weaver, the night watchman, the baker, a violin maker, the schoolteacher'),
  does: listOf('opens, tells the story of, winds, compares, unfolds, sorts, describes, mends, shows, reads, draws, tunes, reveals, weighs, finds, cleans, follows, scans, photographs, looks for, rebuilds, lends, frames, explains, studies, copies'),
  what: listOf('a crate, the great clock, two maps, an embroidered sheet, family photographs, a crossing, an oil lamp, a herbarium, letters from the front, a rush basket, the parlour piano, a circus poster, a copper ingot, a bread recipe, a portrait of a child, a pedlar’s route, a logbook, a wedding dress, a bunch of keys, a model of the bridge, a shop sign, an exercise book, the telegraph, a trunk, a fiddle, boat plans, a parish register, a piece of lace'),
  which: listOf('kept shut for 80 years, from 1887, that nobody claimed, brought from Ireland, saved from the fire, as thin as a wing, signed in green ink, found at a market, in bright red, in three pieces, given by her niece, no bigger than a thumb, on loan from the Sisters, that sailed the gulf, never shown before, in poor shape, bought for 12 cents, covered in notes, engraved with a name'),
  where: listOf('in our storage rooms, below the tower, in the map room, on the wharf, in the attic, at the station, in the mill yard, at the library, in the garden, under the glass roof, upstairs, behind the workshop, in the old school, by the canal, near the oven, in the chapel, at the market'),
  says: listOf('The tour, The story, This meeting, The workshop, The talk, This detour, The show, The demonstration, This walk, The film'),
  invites: listOf('Free admission., Book your seat online., Come and see us!, Tell your neighbours., Did anyone know him?, Share your memories., Tickets are on sale., See you soon!, Write to us to learn more., The whole story is on our site., Meet us at the front desk.'),
};

function listOf(pieces: string): readonly string[] {
  return pieces.split(', ');
}
