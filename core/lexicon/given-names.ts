/** Common given names: what tells a column of people from other columns of short capitalised words. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

/** Names that are also everyday words, months, brands or places in a calendar (April, Rose, Florence) are left out. */
const GIVEN_NAMES = wordSet(
  `Adam, Alex, Alexander, Alice, Amanda, Amy, Andrea, Andrew, Angela, Anna, Anne, Ashley, Ben, Benjamin, Beth, Bob, Brian, Caroline, Catherine, Charles, Chris, Christine, Christopher, Claire, Dan, Daniel, David, Deborah, Diana,
   Ed, Edward, Eleanor, Elizabeth, Ella, Ellen, Emily, Emma, Eric, Erin, Eva, Fiona, Frank, Gary, George, Hannah, Harry, Heather, Helen, Henry, Ian, Isabel, Jack, Jacob, James, Jamie, Jane, Jason, Jen, Jennifer, Jenny, Jess, Jessica, Jim, Jo, Joe, John,
   Jonathan, Jordan, Joseph, Josh, Joshua, Julia, Julian, Karen, Kate, Katherine, Katie, Kelly, Kevin, Kim, Laura, Lauren, Lee, Leo, Liam, Linda, Lisa, Liz, Louis, Louise, Lucy, Luke, Maria, Martin, Matt, Matthew, Megan, Melissa, Michael,
   Michelle, Mike, Mia, Molly, Nancy, Natalie, Nathan, Nick, Nicholas, Nicole, Noah, Oliver, Olivia, Owen, Patrick, Paul, Peter, Phil, Rachel, Rebecca, Richard, Rob, Robert, Ruth, Ryan, Sam, Samantha, Samuel, Sarah, Scott, Sean, Simon, Sophia, Stephanie,
   Stephen, Steve, Steven, Susan, Thomas, Tim, Tom, Tony, Victoria, Will, William, Zoe`,
  `Adèle, Agathe, Alain, Alexandre, Alexis, Amélie, Anaïs, André, Annie, Antoine, Arnaud, Audrey, Aurélie, Benoît, Bernard, Bruno, Camille, Carole, Caroline, Catherine, Cécile, Céline, Chantal, Chloé, Christian, Christophe, Clara, Claude, Claudia, Clément,
   Daphné, Denis, Diane, Dominique, Élise, Élodie, Émile, Émilie, Emmanuel, Étienne, Fanny, Félix, Florian, François, Françoise, Frédéric, Gabriel, Gabrielle, Geneviève, Gérard, Gilles, Guillaume, Guy, Hélène, Hugo, Inès, Isabelle, Jacques, Jasmine, Jean, Jeanne,
   Jérôme, Joanie, Joël, Josée, Judith, Julie, Julien, Karim, Karine, Kevin, Laurence, Laurent, Léa, Louis, Luc, Lucie, Magali, Manon, Marc, Marie, Marianne, Marion, Martine, Mathieu, Mathilde, Maude, Maxime, Mélanie, Michel, Michèle, Mireille, Myriam, Nadia, Nathalie,
   Nicolas, Noémie, Olivier, Pascal, Patricia, Philippe, Pierre, Raphaël, Rémi, René, Robert, Roxanne, Sabrina, Samuel, Sandrine, Sébastien, Serge, Simon, Simone, Sophie, Stéphane, Stéphanie, Sylvain, Sylvie, Thierry, Thomas, Valérie, Véronique, Vincent, Virginie, Xavier, Yan, Yannick, Yves, Zoé`,
  `Ahmed, Ali, Amina, Aïcha, Fatima, Fatou, Hassan, Ibrahim, Khadija, Leïla, Mohamed, Mohammed, Moussa, Omar, Rachid, Samir, Yasmine, Youssef, Aditi, Ananya, Anjali, Arjun, Deepak, Kavita, Neha, Priya, Rahul, Raj, Ravi, Rohan, Sanjay, Vikram, Chen, Hiroshi, Jin, Li, Ming, Wei, Yuki,
   Alejandro, Álvaro, Ana, Antonio, Beatriz, Carlos, Carmen, Diego, Fernanda, Fernando, Francisco, Gonzalo, Inês, Isabel, Javier, João, Jorge, José, Juan, Lucía, Luis, Luísa, Manuel, Marcos, Mariana, Marta, Miguel, Paula, Pablo, Paulo, Pedro, Rafael, Ricardo, Rodrigo, Sofía, Teresa, Tiago, Valentina,
   Andreas, Anja, Birgit, Dieter, Franz, Greta, Hans, Heike, Jan, Jonas, Jörg, Jürgen, Karl, Katrin, Klaus, Lena, Lukas, Markus, Matthias, Max, Nina, Sabine, Stefan, Sven, Tobias, Ulrike, Uwe, Wolfgang, Alessandro, Chiara, Francesca, Giulia, Giovanni, Luca, Marco, Matteo, Paolo`,
);
const LONGEST = 60;
const MOST_WORDS = 3;

/** `S. Pelletier`, `M.-C. Roy`: the initial of a given name. */
const INITIAL = /^\p{Lu}\.\s?(?:-?\p{Lu}\.\s?)?\p{Lu}\p{L}/u;

/** Whether each of the names that a cell lists (`Zoé T.`, `Jo & Sam`, `S. Roy`) begins with a given name or its initial. */
export function areGivenNames(text: string): boolean {
  if (text.length > LONGEST) return false;
  const people = text.split(/[,;/&+\n]|\s(?:et|and|y|e|und)\s/).map((person) => person.trim()).filter((person) => fold(person) !== '');
  return people.length > 0 && people.every((person) => INITIAL.test(person) || isPerson(fold(person).split(' ')));
}

function isPerson(words: readonly string[]): boolean {
  return words.length <= MOST_WORDS && GIVEN_NAMES.has(words[0] ?? '');
}
