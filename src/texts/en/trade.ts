import type { Kind, Trade, Traded } from '#debrief/trade.ts';
import type { trade as nb } from '../nb/trade.ts';

const GAIN: Readonly<Record<Traded, string>> = {
  agitation: 'calm', trust: 'trust', understanding: 'understanding', energy: 'energy', gap: 'less of a gap', safety: 'safety',
  clarity: 'clarity', residue: 'less to carry',
};
const COST: Readonly<Record<Traded, string>> = {
  agitation: 'more unrest', trust: 'trust', understanding: 'understanding', energy: 'energy', gap: 'a wider gap', safety: 'safety',
  clarity: 'clarity', residue: 'something that stays with you',
};

/** Fits after “It can give …” and after “The price can be …”. */
const USUAL: Readonly<Record<Kind, readonly [gain: string, cost: string]>> = {
  'start': ['more time in the meeting itself', 'what you did not get to prepare'],
  'read-up': ['a picture of the case beforehand', 'seeing it through other people’s eyes'],
  'plan-ahead': ['clarity about what is fixed', 'less room for what you had not thought of'],
  'rehearse': ['sentences that sit', 'something rehearsed in the voice'],
  'rest': ['a calmer start', 'minutes you could have spent on the case'],
  'arrange': ['fewer disturbances', 'minutes before the meeting'],
  'ask-colleague': ['another view of the case', 'time for you both'],
  'ask-leader': ['backing', 'having to ask'],
  'wait': ['room to finish speaking', 'time'],
  'space': ['room for the other', 'time'],
  'reflect': ['a sense of being heard', 'that it sounds as if you agree'],
  'notice': ['something to steer by', 'what you did not see meanwhile'],
  'ask': ['an answer you did not have', 'that the question comes close'],
  'elicit': ['the other’s own words', 'time and energy'],
  'summarise': ['a shared starting point', 'what did not fit in'],
  'comfort': ['a little comfort', 'that the important thing is left lying'],
  'thank': ['recognition', 'that what is hard is covered up'],
  'humour': ['a lighter moment', 'that the joke lands badly'],
  'frame': ['a frame to relate to', 'some of the open tone'],
  'privacy': ['quiet around the talk', 'an interruption'],
  'name': ['words for something unclear', 'that it becomes more charged'],
  'set-time': ['something to count on', 'that the main thing is not reached'],
  'give-choice': ['participation', 'a little less steering'],
  'pause-talk': ['time to recover', 'a break in the talk'],
  'end-meeting': ['safety', 'what you did not get to'],
  'admit': ['something honest to build on', 'some of the security of the role'],
  'own': ['a tidy sharing of responsibility', 'that it stings a little'],
  'apologise': ['lower shoulders across the table', 'less clarity about what stands'],
  'inform': ['something to hold on to', 'that it is much at once'],
  'reason': ['a reason that can be repeated', 'that it sounds like a rule book'],
  'refuse': ['an answer that can be trusted', 'disappointment here and now'],
  'limit': ['a clear frame', 'some of the warmth'],
  'decline': ['a role that can be recognised', 'disappointment'],
  'refer': ['help from the right place', 'that it feels like a brush-off'],
  'offer': ['something concrete to go on with', 'a promise that must be kept'],
  'appeal-info': ['a way on for the one who disagrees', 'that it is little comfort there and then'],
  'check-need': ['an answer to whether it is urgent', 'that it feels intrusive'],
  'receive-need': ['a need that has been received', 'more work for you'],
  'check-facts': ['firmer ground', 'waiting time'],
  'write-down': ['something that stays', 'a moment without eye contact'],
  'promise': ['something to trust', 'a promise that must be kept'],
  'disagree': ['clarity about where you stand', 'more resistance'],
  'concede': ['quiet now', 'that the same question comes back'],
  'help-anyway': ['warmth now', 'time, and an expectation for next time'],
  'postpone': ['quiet now', 'something unsettled that is left lying'],
  'move-on': ['progress', 'what was not said'],
  'explain': ['the background, for those who want it', 'that the other does not feel heard'],
  'defend': ['your side of the matter', 'that the other does not feel heard'],
  'let-lie': ['quiet just now', 'that the same happens again'],
  'let-go': ['less to carry', 'something that could have been brought up'],
  'take-now': ['an answer at once', 'that you are only half present'],
  'confide': ['closeness', 'a less clear role'],
  'pass-on': ['one task less for you', 'not seeing how it goes'],
  'break': ['energy', 'minutes in the calendar'],
  'debrief': ['somebody to share it with', 'time for you both'],
  'straight-on': ['a calendar that holds', 'that something follows you in to the next one'],
  'tell-colleague': ['somebody to share it with', 'time for you both'],
  'tell-leader': ['somebody who can follow up', 'having to say it aloud'],
  'report': ['something that can be followed up', 'time and a little energy'],
  'note': ['a trace for the next one', 'minutes you could have spent on something else'],
  'repair': ['a chance to put it right', 'a little embarrassment'],
  'follow-up': ['a promise that is kept', 'time in a full week'],
  'raise-issue': ['something you can solve together', 'being the one who brought it up'],
  'switch-off': ['a free head', 'what you could have thought through'],
  'brood': ['clarity about what stays with you', 'sleep and energy'],
  'surface': ['a moment that holds', 'energy and a little distance'],
  'deep': ['a feeling that comes along', 'energy at once'],
  'genuine': ['something real between you', 'that the room cannot take it'],
  'other': ['progress', 'what you chose away'],
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const trade: typeof nb = {
  gain: (quantity) => GAIN[quantity],
  cost: (quantity) => COST[quantity],
  usual: (kind) => USUAL[kind],
  gains: (quantities) => list(quantities.map((quantity) => GAIN[quantity])),
  costs: (quantities) => list(quantities.map((quantity) => COST[quantity])),
  gave: ({ gains, costs, kind }: Trade) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    if (gave && price) return `In the game it gave ${gave}. The price was ${price}.`;
    if (gave) return `In the game it gave ${gave}. The price is not measured here, but it can be ${cost}.`;
    if (price) return `In the game the price was ${price}. It can also give ${gain}.`;
    return `In the game this moved no numbers. It can give ${gain}, and the price can be ${cost}.`;
  },
  wouldGive: ({ gains, costs, kind }: Trade) => {
    const [gain, cost] = USUAL[kind];
    const [gave, price] = [list(gains.map((each) => GAIN[each])), list(costs.map((each) => COST[each]))];
    return `${gave ? `Would have given ${gave}.` : `Could have given ${gain}.`} ${price ? `The price would have been ${price}.` : `The price could have been ${cost}.`}`;
  },
};
