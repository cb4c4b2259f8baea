import type { selfCheck as nb, situations as situationsNb, sureness as surenessNb } from '../nb/self-check.ts';

export const situations: typeof situationsNb = {
  a: {
    anger: {
      story: 'A man you have never met shouts before he has sat down: nobody answers his messages, and now you are the one sitting there.',
      options: [
        'I explain why it has taken time, so that he sees it is not my fault.',
        'I let him finish, say what I hear, and ask what is most urgent.',
        'I say he may come back when he has learnt to speak properly.',
        'I say calmly that we have not met before, and that I would like a fresh start.',
      ],
      weight: 'That the anger gets room before the explanations, and that there may be a reason for it. Asking calmly for a fresh start is sound too. Early explanations easily sound like a defence.',
    },
    refusal: {
      story: 'The application is refused. The woman before you does not know yet, and begins to tell you what she will use the money for.',
      options: [
        'I stop her kindly, say it was refused, and leave the rest until she asks.',
        'I talk about something else today and let the letter tell her.',
        'I say it was refused, what the reason is, and what she can do next.',
        'I begin with all I have tried, so that she sees I am on her side.',
      ],
      weight: 'That the message comes early, with a reason and a way on. A long preface makes it harder to hear, and leaving it to the letter leaves her alone with it.',
    },
    boundary: {
      story: 'A user you know well has brought papers from a quarrel with a neighbour and asks you to read them. Nav has nothing to do with it.',
      options: [
        'I take the papers home and look at them tonight, since she has no one else.',
        'I say this is not mine, and go back to what the meeting is about.',
        'I say I will look at it when I have time, and hope it passes.',
        'I say this is not mine, and spend two minutes finding whom she can ask.',
      ],
      weight: 'That the limit is said aloud, and that she gets somewhere to go. Half a yes is a yes she will come back to.',
    },
    closeness: {
      story: 'In the middle of a meeting a man begins to cry and says sorry. You feel moved.',
      options: [
        'I say it is fine to cry here, wait a little, and ask what he wants us to do now.',
        'I move quickly on in the form, so that he is spared more of it.',
        'I offer water and a short pause, and say we take it at his pace.',
        'I tell him about the time I felt like that myself, so that he is not alone.',
      ],
      weight: 'That the tears may be there without becoming yours, and that he decides how to go on.',
    },
    'own-reaction': {
      story: 'You have just been shouted at and are shaky. The next user sits in the waiting room.',
      options: [
        'I go straight in to the next one, so that nobody has to wait because of me.',
        'I take three minutes in a quiet room, and then fetch the next one.',
        'I tell the next one about what I have just been through.',
        'I tell a colleague that I need five minutes, and let the one who waits know.',
      ],
      weight: 'That something is put down before the next meeting. That someone knows of it makes it a little better than managing alone, but not everyone wants it so.',
    },
    reporting: {
      story: 'A user has said that he knows where you live. You do not think he meant anything by it.',
      options: [
        'I write it down at once and take it up with the manager tomorrow.',
        'I wait and see whether it happens again before I tell anyone.',
        'I tell the manager today and report it, though I am in doubt.',
        'I leave it, for I do not want to make more trouble for him.',
      ],
      weight: 'That you are not the only one to decide whether it is serious. Whoever gets to know of it can follow up both you and him.',
    },
  },
  b: {
    anger: {
      story: 'On the telephone a woman says you are the fourth today, and that everyone says something new. She raises her voice.',
      options: [
        'I say that four answers are a lot to keep track of, and ask what the others said.',
        'I say that I will hang up at once unless she stops.',
        'I assure her that the others surely did as well as they could.',
        'I let her get it out, say it must be tiring, and agree on what I will find out.',
      ],
      weight: 'That she is heard, and that her complaint may be justified. Asking for the details is sound too. Defending the colleagues moves the talk away from her.',
    },
    refusal: {
      story: 'A man asks for the third time whether you cannot make an exception. The answer stands, and he looks worn out.',
      options: [
        'I say the same once more, with the same reason, and show what he himself can do next.',
        'I say I will see what I can manage, so that he takes some hope home.',
        'I say I see that he is tired, that the answer is the same, and stay a little.',
        'I say he must understand that a no is a no, and end the meeting.',
      ],
      weight: 'That the answer is the same each time, and that there is a way on. A hope you cannot keep costs him more later.',
    },
    boundary: {
      story: 'A user asks for your private number, in case she has a bad time at the weekend.',
      options: [
        'I say that I am afraid I have to say no, and change the subject quickly.',
        'I say no to that, ask what she is afraid of, and find who is there at the weekend.',
        'I give her the number and ask her not to tell anyone else.',
        'I say no to that, and agree when we will talk on Monday.',
      ],
      weight: 'That the limit stands, and that what she is afraid of is received. A no with nothing more may be heard as a no to her.',
    },
    closeness: {
      story: 'A man tells you that his mother has died. He looks at you and waits.',
      options: [
        'I say that it gets better with time, and that we had better look at the plan.',
        'I say that was hard to hear, and ask whether he wants to go on today.',
        'I say that was hard to hear, am silent a little, and let him say what the meeting is for.',
        'I ask how it happened, so that he notices that I care.',
      ],
      weight: 'That you show you heard it, and let him choose. Questions about what happened may be for you more than for him.',
    },
    'own-reaction': {
      story: 'You dread a talk tomorrow so much that you get nothing else done.',
      options: [
        'I tell a colleague, and practise the first sentence together with her.',
        'I ask for the user to get another adviser, without saying why.',
        'I write down what is fixed and what is open, and take a break right before.',
        'I work on the case into the evening, so that I am prepared for anything.',
      ],
      weight: 'That the preparation is short and about the first moment. For many, spending the evening on it gives more dread than calm.',
    },
    reporting: {
      story: 'At lunch a colleague talks about a user in such a way that several people realise who it is.',
      options: [
        'I look down at my food and talk about something else when I can.',
        'I say calmly that the person can be recognised, and that we stop here.',
        'I tell about a similar user I have had myself.',
        'I let it pass there and then, and take it up in private afterwards.',
      ],
      weight: 'That confidentiality is looked after while it happens. In private afterwards is gentler, but by then it has been said.',
    },
  },
};

export const sureness: typeof surenessNb = {
  'receive-anger': 'can receive anger without defending yourself or locking up',
  'say-no': 'can say a clear no and stand in what comes',
  'keep-limit': 'can say what is not your task, and still be kind',
  'notice-own': 'notice what you yourself feel while the talk is going on',
  'settle-after': 'can put a heavy talk down before you go home',
  'ask-for-help': 'ask for help or backing when you need it',
};

const SOUND = ['hardly sound', 'partly sound', 'fairly sound', 'quite sound'] as const;

export const selfCheck: typeof nb = {
  title: 'A small check, before and after',
  lead: 'Six situations and six questions about how sure you are. About ten minutes. Only you see the answers, and you may skip what you like.',
  can: 'What it can say',
  canText: 'It can give you something to think about: where you would do something else than what you think is best, and whether you are surer than last time.',
  cannot: 'What it cannot say',
  cannotList: [
    'It does not measure how good an adviser you are. Six situations on paper are not a meeting.',
    'The author has judged the answers alone. Professionals may disagree, and nobody has tried whether the two forms are equally hard.',
    'If the number rises, that may be practice with such questions, a better day, or chance. One point up or down means little.',
    'Being less sure afterwards can be a good sign: you have caught sight of more.',
  ],
  start: { before: 'Begin the check before', after: 'Begin the check after' },
  howScored: 'How it is worked out',
  toPath: 'To the path',

  situation: (n, of) => `Situation ${n} of ${of}`,
  would: 'What would you most likely do?',
  should: 'And what do you think would be best?',
  yours: 'What you would do',
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  surePage: 'How sure are you?',
  sureLead: 'Choose a number from 0, not sure at all, to 10, quite sure.',
  sure: (what) => `How sure are you that you ${what}?`,
  notAnswered: 'Not answered',
  finish: 'See the answers',
  notKept: 'The browser does not let us keep the answers. They are gone when you leave the page.',

  results: 'Your answers',
  none: 'You have not taken the check yet.',
  takenOn: (when, day) => `${when === 'before' ? 'Before' : 'After'}, ${day}`,
  wouldPoints: 'What you would do',
  shouldPoints: 'What you think is best',
  surePoints: 'How sure you are',
  points: (n) => `${point(n)} of 6`,
  sureOf: (n) => `${point(n)} of 10`,
  answered: (n) => (n === 6 ? 'All six situations are answered.' : `${n} of 6 situations are answered. The others do not count.`),
  apart: (n) => (n === 0 ? 'You would do what you think is best each time.' : n === 1 ? 'In one situation you would do something else than what you think is best. What do you think that comes from?' : `In ${n} situations you would do something else than what you think is best. What do you think that comes from?`),
  reasons: 'See the situations and what the author laid weight on',
  youWould: 'What you would do:',
  youThought: 'What you think is best:',
  judged: (step) => `The author counts that as ${SOUND[step]}.`,
  tooFew: 'Too few answers to work out',
  remove: 'Delete these answers',
};

function point(n: number): string {
  return n.toFixed(1).replace(/\.0$/, '');
}
