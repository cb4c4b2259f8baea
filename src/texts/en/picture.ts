import type { picture as nb } from '../nb/picture.ts';

export const picture: typeof nb = {
  looks: {
    calm: 'looks calm', warm: 'looks friendly', open: 'has opened up a little', listening: 'is listening', kind: 'gives you a kind look',
    wry: 'has a crooked smile', relieved: 'looks relieved', glad: 'looks glad', surprised: 'looks surprised',
    thoughtful: 'thinks it over', worried: 'looks worried', tense: 'looks tense', wary: 'is on guard',
    testing: 'is testing you with a look', irritated: 'looks irritated', angry: 'looks angry', firm: 'looks firm',
    closed: 'has closed up', hurt: 'looks hurt', sad: 'looks sad', crying: 'is crying', ashamed: 'looks down',
    mortified: 'would like to sink through the floor', afraid: 'looks afraid', tired: 'looks worn out', leaving: 'is on the way out',
    moved: 'is moved', resigned: 'looks resigned',
  },
  voices: {
    calm: 'sounds calm', warm: 'sounds friendly', open: 'opens up a little', listening: 'is listening', kind: 'sounds kind',
    wry: 'has a crooked smile in the voice', relieved: 'sounds relieved', glad: 'sounds glad', surprised: 'sounds surprised',
    thoughtful: 'thinks it over', worried: 'sounds worried', tense: 'sounds tense', wary: 'is on guard',
    testing: 'is testing you a little', irritated: 'sounds irritated', angry: 'sounds angry', firm: 'sounds firm',
    closed: 'turns curt', hurt: 'sounds hurt', sad: 'sounds sad', crying: 'is crying', ashamed: 'speaks very low',
    mortified: 'would like to sink through the floor', afraid: 'sounds afraid', tired: 'sounds worn out', leaving: 'is about to hang up',
    moved: 'is moved', resigned: 'sounds resigned',
  },
  places: {
    office: 'You are at your desk.', 'meeting-room': 'You are in the meeting room.', reception: 'You are in the reception area.', corridor: 'You are in the corridor.',
    'colleague-office': 'You are in a colleague’s office.', 'leader-office': 'You are in your manager’s office.', 'lunch-room': 'You are in the lunch room.',
    'phone-desk': 'You are at the telephone.', 'video-call': 'You are in a video call.', 'home-office': 'You are in your home office.', outside: 'You are outside.',
  },
  sounds: {
    door: 'A door opens and closes.', steps: 'You hear footsteps.', phone: 'A phone hums.', voice: 'The voice comes from a phone.',
    chair: 'A chair scrapes the floor.', rain: 'It is raining.',
  },
};
