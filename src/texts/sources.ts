/** What the model and its limits lean on (domain digest, sources). Names of works stand in the language they were written in. */
export interface Source {
  readonly key: string;
  readonly work: string;
  /** What of it is used, in Bokmål and English. */
  readonly nb: string;
  readonly en: string;
}

export const SOURCES: readonly Source[] = [
  { key: 'T', work: 'Olsen, M. (2021). Masteroppgave om emosjonelt arbeid blant veiledere i Nav. Nord universitet.', nb: 'Situasjoner, ord og mekanismer.', en: 'Situations, words and mechanisms.' },
  { key: 'K1', work: 'Hülsheger, U. R. & Schewe, A. F. (2011). Metaanalyse av emosjonelt arbeid, 95 studier.', nb: 'At det å holde masken henger sammen med slitasje, og at det å jobbe med følelsen gjør det i liten grad.', en: 'That holding the mask goes with wear, and that working on the feeling does so only slightly.' },
  { key: 'K3', work: 'Kotsou, I. mfl. (2011). Randomisert studie av opplæring i emosjonell kompetanse, n = 132.', nb: 'At slik opplæring kan virke i ett år.', en: 'That such training can last for a year.' },
  { key: 'K4', work: 'Mesmer-Magnus, J. R. mfl. (2012). Metaanalyse, 109 studier.', nb: 'At det er avstanden mellom følt og vist som sliter.', en: 'That it is the distance between felt and shown that wears.' },
  { key: 'K5', work: 'Kammeyer-Mueller, J. D. mfl. (2013). Metaanalyse, 116 studier.', nb: 'Det samme, og at masken ikke henger sammen med hvor godt jobben blir gjort.', en: 'The same, and that the mask is not linked to how well the job is done.' },
  { key: 'K6', work: 'Mattingly, V. & Kraiger, K. (2019). Metaanalyse av opplæring, 58 studier.', nb: 'Moderat virkning, og sannsynligvis noe overdrevet i det som er publisert.', en: 'A moderate effect, probably somewhat overstated in what is published.' },
  { key: 'K7', work: 'Judge, T. A., Woolf, E. F. & Hurst, C. (2009). Dagboksstudie.', nb: 'At virkningen varierer mellom mennesker.', en: 'That the effect varies between people.' },
  { key: 'K8', work: 'Indregard, A.-M. R., Knardahl, S. & Nielsen, M. B. (2016). 7758 norske ansatte, fulgt i registre.', nb: 'Rollekonflikt, kontroll og sykefravær på gruppenivå.', en: 'Role conflict, control and sick leave at group level.' },
  { key: 'K9', work: 'Knutsen, R. H. mfl. (2024). BMC Public Health. 1819 ansatte i hjemmetjenesten.', nb: 'Dissonans, krav og kontroll over tempoet.', en: 'Dissonance, demands and control of pace.' },
  { key: 'K9b', work: 'Indregard, A.-M. R. mfl. (2018). Frontiers in Psychology.', nb: 'At en arbeidsgiver som bryr seg, demper sammenhengen.', en: 'That an employer who cares weakens the link.' },
  { key: 'K10–11', work: 'Aagestad, C. mfl. (2014). BMC Public Health 14:1016 og JOEM 56:787.', nb: 'Trusler, rollekonflikt og støtte fra leder.', en: 'Threats, role conflict and support from the manager.' },
  { key: 'K12', work: 'McCance, A. S. mfl. (2013). Journal of Management. Forsøk i laboratorium.', nb: 'At det hjelper å snakke med kolleger, om fakta, følelser eller det som gikk bra.', en: 'That talking to colleagues helps, about facts, feelings or what went well.' },
  { key: 'K13', work: 'Albulescu, P. mfl. (2022). PLOS ONE. Metaanalyse av korte pauser.', nb: 'At korte pauser gir krefter.', en: 'That short breaks give energy.' },
  { key: 'K17', work: 'Bergman, M. E. mfl. (2006); McDaniel, M. A. mfl. (2007); Zhang mfl. (2021). Om skjemaer med situasjoner.', nb: 'Hvordan sjekken og holdbarheten regnes ut.', en: 'How the check and the soundness are worked out.' },
  { key: 'K19', work: 'Rose, S. C. mfl. Cochrane, CD000560.', nb: 'At én enkelt debrief etter en traumatisk hendelse ikke forebygger, og kan skade. Derfor er dette ikke krisehjelp.', en: 'That a single debriefing after a traumatic event does not prevent harm and may do some. So this is not crisis help.' },
  { key: 'K22', work: 'Tannenbaum, S. I. & Cerasoli, C. P. (2013). Metaanalyse av debrief, 46 utvalg.', nb: 'At det å snakke gjennom noe etterpå, gir læring.', en: 'That talking something through afterwards gives learning.' },
  { key: 'K24', work: 'Richmond, J. S. mfl. (2012). Project BETA.', nb: 'Råd om å dempe uro. De er enighet blant eksperter, ikke målt virkning.', en: 'Advice on calming unrest. It is agreement among experts, not measured effect.' },
  { key: '', work: 'Russell, J. A.: sirkelen av behag og aktivering. Elfenbein, H. A.: fra å merke til å uttrykke. Grandey, A. A. (2000). Hochschild, A. R. (1983).', nb: 'Ord og begreper, slik masteroppgaven gjengir dem.', en: 'Words and concepts, as the thesis gives them.' },
];
