import type { Quantity } from '#model/quantities.ts';
import type { Certainty, Evidence } from '#model/rule.ts';
import type { about as nb } from '../nb/about.ts';

const QUANTITY: Readonly<Record<Quantity | 'distance', string>> = {
  agitation: 'unrest', trust: 'trust', understanding: 'understanding', energy: 'energy', gap: 'gap', safety: 'safety', clarity: 'clarity',
  residue: 'carried out', feltX: 'pleasantness', feltY: 'energy in the body', leak: 'leak', minutes: 'minutes', distance: 'felt against shown',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = { research: 'Research', thesis: 'Interviews', theory: 'Theory', design: 'The game’s own choice' };
const CERTAINTY: Readonly<Record<Certainty, string>> = { high: 'fairly certain', medium: 'moderately certain', low: 'hardly certain' };

export const about: typeof nb = {
  title: 'About the game',
  lead: 'What Frontstage is, what it builds on, and what it does not know.',
  contents: 'On this page',
  sections: {
    what: 'What it is', words: 'The words', model: 'The model', limits: 'The limits', check: 'The check', review: 'Review', privacy: 'Privacy',
    access: 'Accessibility', sources: 'Sources', licences: 'Licences',
  },

  whatTitle: 'Practice and reflection, not crisis help',
  what: [
    'Frontstage is practice in the part of an adviser’s job that is about one’s own feelings: meeting anger, giving a no that stands, keeping a limit, and looking after oneself afterwards.',
    'It is not treatment, not crisis help and not a test of you. If something stays with you, after the game or after a day at work, there is someone to talk to.',
    'The game is not made, ordered or endorsed by Nav. The people and the cases are invented. What the game says about feelings at work is not Nav’s rules.',
  ],
  numbers: 'Someone to ring',

  modelTitle: 'The model, rule by rule',
  model: [
    'When you choose, the script says what happens. Only the model says what it does. It is made of rules, and each rule says where its direction comes from and how certain we are of it.',
    'The direction may have support. The numbers have none. That something costs one step and not two was chosen for the game to hang together. All meters go from 0 to 6 (pleasantness and energy in the body from 0 to 4) and say nothing about people outside the game.',
    'No way of expressing oneself is best. The mask can save a frightening moment and takes energy. Working on the feeling costs a little at once. Letting it show costs little, but the room has to bear it.',
  ],
  allRules: (n) => `All ${n} rules`,
  searchRules: 'Search the rules',
  evidenceFilter: 'Ground',
  certaintyFilter: 'How certain',
  any: 'All',
  evidence: (evidence) => EVIDENCE[evidence],
  certainty: (certainty) => CERTAINTY[certainty],
  shownRules: (n, of) => `Showing ${n} of ${of} rules`,
  noRules: 'No rule fits that.',
  ruleHead: 'Rule',
  sentenceHead: 'What it says',
  groundHead: 'Ground',
  doesHead: 'What it does in the game',
  quantity: (quantity) => QUANTITY[quantity],
  when: 'when',
  and: 'and',
  atLeast: (what, n) => `${what} is at least ${n}`,
  atMost: (what, n) => `${what} is at most ${n}`,
  scaled: 'times the strength of the event',
  toward: (n) => (n === 1 ? 'felt moves one step towards shown' : `felt moves ${n} steps towards shown`),
  designNote: 'A D in the name means that the rule is our own choice, without support in research. The other numbered rules point to a relation that has been described.',

  limitsTitle: 'What we do not know',
  thesisTitle: 'The master’s thesis the game builds on',
  thesis: [
    'Situations, words and mechanisms come from a master’s thesis on emotional labour among Nav advisers (Olsen, Nord University, 2021). The sentences and the cases in the game are our own.',
    'The thesis builds on talks with eight women at one large office, by video, while working from home was compulsory. They volunteered. Neither managers nor users were interviewed. The author had worked long in Nav herself and says so. She also says that the findings cannot be carried over to other offices.',
    'Health and sick leave were not asked about. So the game says nothing about who falls ill.',
  ],
  unknown: [
    'The thesis gives no ground for tying consequences to one way of expressing oneself. Those interviewed moved between all three. What the game does with each way rests on other research.',
    'What the user notices was not studied in the thesis. That trust grows or falls is an assumption, with some support from service trades.',
    'Personality, gender, age and background were not measured. The game gives you no personality.',
    'The studies we refer to mostly compare people with each other by questionnaires. They do not say what happens to one adviser in the next hour.',
    'The boiled frog, which does not notice the water getting warmer, is an image. Real frogs do not behave like that.',
    'That talking it over helps is true of many, but not of all. One of the eight would rather be spared.',
  ],

  checkTitle: 'How the check is worked out',
  check: [
    'There are two forms with six situations each, on the same six themes. Which you get first is drawn by chance; next time you get the other. The author has rated each answer from 1 (hardly sound) to 5 (sound). An answer gives 1 minus a quarter of its distance to the highest-rated answer, so 0 to 1 point each, and 0 to 6 for the form. Situations you skip count as the mean of the others, and with fewer than four answers nothing is worked out.',
    'You answer twice: first what you would most likely do, then what you think is best. The first says something about habit, the second about judgement. People often score lower on the first. The difference is for you alone.',
    'How sure you are is the mean of six answers from 0 to 10.',
    'There is no limit for good or bad. The forms have not been tried on others, and there is no one way of scoring such forms that all agree on.',
  ],
  soundnessTitle: 'Soundness in the scenes',
  soundness: 'The ratings in the debrief are worked out in the same way. As long as fewer than eight professionals have rated a choice, it says that it is the author’s judgement. Where those who have rated disagree, the choice does not count and becomes something to talk about.',

  reviewTitle: 'Not reviewed yet',
  reviewText: 'These scenes are waiting for somebody with professional knowledge to read them. The texts may have errors.',
  reviewNone: 'All scenes have been read by those who were to read them.',
  reviewers: { jurist: 'a jurist', clinician: 'a clinician', practisingAdviser: 'a practising adviser' },
  waitsFor: (who) => `waits for ${who}`,
  law: 'Rules may have changed since the scene was written. Always use the law, circulars and routines in force.',

  privacyTitle: 'Privacy',
  privacy: [
    'When you play alone, nothing you choose, feel or write leaves the device. There is no account, no name, no statistics and no cookies.',
    'The meetings, what you write, the path and the settings are in this browser on this device. If several people use the same machine and the same browser, they can see it. The question about something that should have been reported is never kept.',
    'The browser fetches the game’s own files from the server it lies on. Whoever runs that server can see that a machine has fetched them, as with any site, but not what you do in the game. A path in a link stands after the # and is not sent.',
    'The copy you take out of the journal is an ordinary file. It is not locked.',
  ],
  privacyLinks: { journal: 'See, take out or delete in the journal', settings: 'Delete everything in the settings' },

  accessTitle: 'Accessibility statement',
  access: [
    'The aim is WCAG 2.2 at level AA. This statement is written by those who make the game. A public office that uses it has to publish its own.',
  ],
  accessDone: 'This has been done',
  accessDoneList: [
    'Every page has been tried with axe in two languages and in light and dark, without findings. Such tools see only a part of what may be wrong.',
    'The whole game can be played with the keyboard alone, and that has been tried on every ending of every scene.',
    'The pages have been tried down to a width of 320 points and up to 400 per cent magnification without having to be scrolled sideways.',
    'The picture behind the talk can be switched off. All that it shows stands as text too.',
    'Charts have a table beside them. Colour is never the only thing that tells apart.',
    'Nothing moves if the device asks for that, and no choice has a time limit.',
  ],
  accessLeft: 'This is missing',
  accessLeftList: [
    'Nobody who uses a screen reader, switch control or magnification every day has tried the game yet.',
    'It has not been tried systematically with NVDA, JAWS, VoiceOver and TalkBack.',
    'Only some of the scenes are in Nynorsk; for the rest you get Bokmål. The scenes do not exist in Sámi languages or sign language.',
    'The scenes are long texts. There is no easy-to-read edition and no reading aloud.',
    'Printing has not been tried with assistive technology.',
  ],
  accessTell: 'If you find something that shuts you out, tell whoever has put the game up where you are. It is a fault in the game.',

  sourcesTitle: 'Sources',
  sourcesText: 'Most of it was read as abstracts or on public websites, not as whole articles. The K numbers are the game’s own.',

  licencesTitle: 'Licences',
  licencesText: 'Frontstage is free software under the MIT licence. This was made by others. Some of it comes with the game, and some is needed by what comes with it.',
  allLicences: (n) => `All ${n} packages`,
  licencesAll: 'Read all the licence texts',
  licenceHeads: { name: 'Name', licence: 'Licence', by: 'By' },
  drawings: 'Bodies, hair and clothes are built on Open Peeps by Pablo Stanley (CC0 1.0).',
};
