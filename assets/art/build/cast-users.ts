/** The people who come to Nav, ring it, or come with somebody. */
import { cardigan, dress, fleece, hoodie, ribbed, sweater } from './garments.ts';
import { coat, busJacket, jacket, overalls, quilted } from './garments-outer.ts';
import { blazer, shirt } from './garments-shirts.ts';
import { bob, bun, clipped, plait, ponytail } from './hair-long.ts';
import { combed, crew, cropped, curls, parted, quiff, receding, ring, shaved } from './hair-short.ts';
import { beanie, cap } from './headwear.ts';
import { DYES, member, type Member } from './people.ts';
import { chain, cord, earrings, glasses, hearingAid, keys, satchel } from './wear.ts';

export const USERS: Readonly<Record<string, Member>> = {
  wenche: member('57, drove a city bus: weathered, short grey hair, reading glasses pushed up, jacket with the logo picked off', { skin: 'weathered', head: 'square', build: 'broad', years: 0.85, ruddy: 0.25, hair: cropped(DYES.grey), on: glasses('hair', '#7a3b2e'),
    wears: (w) => busJacket(w, '#262c39', '#3d5a73', '#5f7d96', '#b98a63') }),
  dawit: member('36, warehouse: dark brown skin, hair cut close, thin metal glasses, the warehouse fleece', { skin: 'dark', head: 'narrow', build: 'slim', hair: crew(DYES.black), on: glasses('on', '#c9a64a', 'thin'), wears: (w) => fleece(w, '#3e4a5c', '#2d3746', '#d08a3c') }),
  morten: member('49, in a parked car: cap, reddish beard going grey', { skin: 'pale', head: 'full', build: 'heavy', years: 0.45, browLow: 10, hair: cap('#46525c', '#39434c', '#8a5a3a', '#4c2e1c'), beard: ['full', '#a8623a', '#5c3018', '#b9b0a6'], wears: (w) => jacket(w, '#5b6150', '#474c3f', { pocket: true }) }),
  henrik: member('44: dark hair combed back, two days of stubble, a good wool coat buttoned wrong', { skin: 'fair', head: 'long', build: 'square', years: 0.35, ruddy: 0.2, hair: combed(DYES.dark), beard: ['stubble', '#3a2b26', '#1d1513'], wears: (w) => coat(w, '#4b4f5e', '#3d414f', '#e6e0d4', true) }),
  cecilie: member('54, has led projects: silver-blonde bob, dark frames, navy blazer', { skin: 'pale', head: 'narrow', build: 'slim', years: 0.5, hair: bob(DYES.pale), on: glasses('on', '#23262f', 'square'), wears: (w) => blazer(w, '#2c3a55', '#f1ebdf', { shirtCollar: true }) }),
  nasreen: member('47, kindergarten assistant: brown skin, black plait, red winter coat, reading glasses on a cord', { skin: 'brown', head: 'round', years: 0.35, hair: plait(DYES.black), carries: cord('#d9a94f'), wears: (w) => quilted(w, '#a8423c', '#7d2d2c') }),
  mathias: member('22, has slept in his car: freckles, red hair in a bun, thin jacket', { skin: 'pale', head: 'narrow', build: 'slim', freckles: true, hair: bun(DYES.red, true, true), wears: (w) => jacket(w, '#7b8a8c', '#5e6c6f', { shut: false, pocket: false, top: '#d9d2c4' }) }),
  solveig: member('66: short white hair, lilac down coat, hearing aid', { skin: 'rosy', head: 'full', build: 'sloped', years: 0.95, ruddy: 0.2, browLow: 10, hair: curls(DYES.white, 1.02), on: hearingAid, wears: (w) => quilted(w, '#a58cb8', '#7c6390') }),
  merethe: member('47, works in a shop: freckles, dark-blonde hair in a claw clip, the shop fleece', { skin: 'fair', head: 'even', years: 0.3, freckles: true, hair: clipped(DYES.dull, '#8c4a3c', false), wears: (w) => fleece(w, '#3f7069', '#2f5852', '#c2603c') }),
  marisol: member('52, school librarian, then eleven years in a kitchen: brown skin, black plait with a grey streak, dark green cardigan', { skin: 'light', head: 'even', build: 'sloped', years: 0.5, hair: plait(DYES.black, '#a9a6a4'), wears: (w) => cardigan(w, '#3d5c48', '#54765f', '#e9dfcc', false) }),
  luz: member('12, her daughter: ponytail, school bag', { skin: 'brown', head: 'round', build: 'small', hair: ponytail(DYES.black, '#e6a07c'), carries: satchel('#d9a94f'), wears: (w) => sweater(w, '#7d9cc0', '#6686ac') }),
  'kim-andre': member('34, drives a lorry, a contact picture: shaved head, stubble, hi-vis jacket', { skin: 'fair', head: 'square', build: 'broad', years: 0.15, ruddy: 0.15, brow: '#6b4a2c', hair: shaved(DYES.brown), beard: ['stubble', '#5a3c28', '#3a271b'], wears: (w) => jacket(w, '#e2802f', '#2f3a4a', { reflex: '#e8ecd0', yoke: '#e2802f', pocket: false }) }),
  sanna: member('36, hospital porter: short copper hair, freckles, rain jacket', { skin: 'pale', head: 'round', freckles: true, years: 0.1, hair: cropped(DYES.copper), wears: (w) => jacket(w, '#d9b04a', '#b98f34', { hood: true }) }),
  magnus: member('39, school assistant: light brown skin, dark curls, glasses, knitted jumper', { skin: 'light', head: 'long', hair: curls(DYES.black, 1.08), on: glasses('on', '#5a3a2a', 'oval'), wears: (w) => ribbed(w, '#6d7f86', '#e9e3d7') }),
  vegard: member('29, at home: dark blond under a beanie, patchy beard, hoodie', { skin: 'pale', head: 'long', build: 'sloped', hair: beanie('#4f6a72', '#35494f', '#a08457', '#54412a'), brow: '#6b5433', beard: ['patchy', '#a08457', '#54412a'], wears: (w) => hoodie(w, '#5c6470', '#444b55') }),
  roald: member('58, forty years in concrete: weathered, white crew cut, checked shirt', { skin: 'weathered', head: 'square', build: 'heavy', years: 1, ruddy: 0.3, hair: crew(DYES.white), wears: (w) => shirt(w, '#b4553f', { check: '#6f2d24' }) }),
  danijela: member('41, was a dental secretary: olive skin, dark bob, navy dress, small earrings', { skin: 'olive', head: 'narrow', build: 'slim', years: 0.15, hair: bob(DYES.dark, { tuck: true }), on: earrings('#e7c76b'), wears: (w) => dress(w, '#2f3f63') }),
  turid: member('46, canteen: freckles, blond-grey hair in a clip, big knitted cardigan, reading glasses on a cord', { skin: 'rosy', head: 'full', build: 'heavy', years: 0.4, freckles: true, hair: clipped(DYES.faded, '#7d4a63', true), carries: cord('#3d5a73'), wears: (w) => cardigan(w, '#a3596a', '#c27d88', '#f1ebdf') }),
  'geir-ove': member('58, was a foreman: weathered, grey beard, checked shirt, wedding ring on a chain, hearing aid', { skin: 'weathered', head: 'long', build: 'even', years: 0.9, hair: receding(DYES.grey), beard: ['full', '#c4c0ba', '#4c4a50', '#8d8a8c'], carries: chain, on: hearingAid, wears: (w) => shirt(w, '#6f8a9c', { check: '#34495c' }) }),
  arild: member('63, was a driver: bald, work jacket, reading glasses', { skin: 'rosy', head: 'full', build: 'broad', years: 0.95, hair: ring(DYES.silver), on: glasses('on', '#6b5a3c', 'thin'), wears: (w) => jacket(w, '#4e5d66', '#3a474f', { yoke: '#3f4d57' }) }),
  daniela: member('45, seamstress: light brown skin, dark plait, a good coat', { skin: 'tan', head: 'even', years: 0.3, hair: plait(DYES.dark), wears: (w) => coat(w, '#8a5a4a', '#74483b', '#efe4d2') }),
  amir: member('37: light brown skin, short dark hair, stubble, clean work clothes', { skin: 'light', head: 'even', build: 'square', years: 0.12, hair: quiff(DYES.black), beard: ['stubble', '#2a2528', '#141216'], wears: (w) => jacket(w, '#6f7f6a', '#55634f', { shut: false, pocket: false, top: '#39424a' }) }),
  solfrid: member('60, caretaker: ruddy, cropped grey hair, overall, a big ring of keys', { skin: 'rosy', head: 'round', build: 'broad', years: 0.8, ruddy: 0.45, hair: quiff(DYES.silver), carries: keys, wears: (w) => overalls(w, '#c9a07a', '#3f5f83', '#e6a07c') }),
  kim: member('42: short brown hair, green jumper; could be anyone', { skin: 'sand', head: 'even', years: 0.25, hair: parted(DYES.brown), wears: (w) => ribbed(w, '#5d7f63', '#496850') }),
};
