/** How the reporting calendar is known. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const REPORTS_FORM: TabForm = tabForm('reports', {
  names: `calendrier des rapports, calendrier de rapports, rapports, rapports à produire, rapports à remettre, échéancier des rapports, suivi des rapports, reddition de comptes,
    reporting calendar, report calendar, reports calendar, reporting schedule, report schedule, reports, reports due, reporting`,
  fields: {
    report: {
      isTelling: true, isEssential: true,
      headings: 'rapport, nom du rapport, titre du rapport, type de rapport, bilan, rapport ou bilan, report, report name, name of report, report title, report type, type of report',
    },
    owner: {
      headings: `responsable, personne, personne responsable, qui, préparé par, rédigé par, produit par, confié à, attribué à,
        owner, person, who, responsible, person responsible, person in charge, prepared by, produced by, assigned to`,
    },
    frequency: { headings: 'fréquence, périodicité, récurrence, rythme, à quelle fréquence, frequency, how often, recurrence, rhythm, cadence, every' },
    due: {
      isEssential: true,
      headings: `prochaine échéance, prochain envoi, prochaine remise, prochain, échéance, date d échéance, date limite, à remettre le, à envoyer le, dû le, date de remise, remise,
        next due, next due date, next due on, next report, next, due, due date, due on, due by, deadline, send by`,
    },
    done: {
      isTelling: true,
      headings: `fait le, envoyé le, dernier envoi, dernier envoi le, dernière remise, remis le, envoyé, remis, fait, date d envoi, dernier rapport,
        done on, last sent, last sent on, sent on, sent, last done, delivered on, last delivered, done, last report, completed on`,
    },
  },
  against: 'texte, légende, caption, copy, post copy, mots clics, hashtags, date de publication, publish date, post date, titre de la publication, campagne, campaign, cible, target, impressions',
  leastNamed: 4,
  alone: { telling: 1, known: 4 },
});
