/** The places of the Nav office where people meet. The person stands left of the middle; the right may lie under a panel. */
import { board, clock, door, ficus, ivy, lamp, notes, pendant, plant, print, shelf, slats, weave } from './furniture.ts';
import { bar, divider, leafletRack, otherDesk, passage, pegs, queue, seats } from './furniture-public.ts';
import { bowl, carafe, folder, keyboard, leaflets, mug, ownScreen, papers, phone, screen, tissues, tumbler } from './props.ts';
import { beam, counter, dado, desk, ledge, type Plan, table, wall } from './shell.ts';
import { glassDoors, view } from './windows.ts';

export const PUBLIC = {
  office: {
    back: (p, id) => wall(p) + dado(p) + view(p, `${id}v`, -40, 80, 390, 330, { blind: 46, radiator: true }) + beam(p, -40, 390) + view(p, `${id}w`, 470, 80, 330, 330, { shift: 260, blind: 46, radiator: true })
      + bar(p, 250, 34, 420) + clock(p, 868, 140) + divider(p, 880, 430, 300) + otherDesk(p, 930, 352) + divider(p, 1230, 430, 300) + shelf(p, 1230, 120, 250, 2) + plant(p, 1540, 320),
    front: (p) => desk(p, ownScreen(p, 330, 432, 400, 250) + keyboard(p, 390, 782) + mug(p, 250, 730) + ivy(p, 190, 700) + papers(p, 820, 752) + phone(p, 1240, 720), false),
  },
  'meeting-room': {
    back: (p, id) => wall(p) + slats(p, 430, 0, 400, 900) + dado(p).replaceAll('M0 5', 'M830 5').replace('H0Z', 'H830Z').replaceAll('H0Z', 'H830Z') + view(p, `${id}v`, -60, 80, 400, 370, { radiator: true }) + beam(p, -60, 400)
      + pendant(p, 660, 60) + board(p, 890, 130, 420, 262) + plant(p, 1430, 310),
    front: (p) => table(p, carafe(p, 718, 660) + tumbler(p, 820, 722) + tissues(p, 900, 720) + papers(p, 770, 790) + tumbler(p, 1180, 740)), chair: true,
  },
  reception: {
    back: (p, id) => wall(p) + dado(p) + glassDoors(p, `${id}v`, -70, 60) + beam(p, -30, 330) + queue(p, 690, 96) + leafletRack(p, 800, 290) + seats(p, 1080, 470) + print(p, 1180, 130) + ficus(p, 1540, 320) + bar(p, 360, 30, 300),
    front: (p) => counter(p, leaflets(p, 60, 640) + phone(p, 770, 734) + ivy(p, 1010, 664) + screen(p, 1200, 530)),
  },
  corridor: {
    back: (p, id) => passage(p, view(p, `${id}v`, 752, 232, 206, 220, { shift: 160 })) + plant(p, 1080, 290) + print(p, 1330, 150) + pegs(p, 1290, 430),
    front: (p) => ledge(p, ivy(p, 150, 660) + leaflets(p, 800, 600)),
  },
  'colleague-office': {
    back: (p, id) => wall(p) + dado(p) + notes(p, 50, 130) + shelf(p, 40, 400, 270, 2) + ivy(p, 110, 340) + view(p, `${id}v`, 800, 96, 380, 330, { shift: 120, radiator: true }) + beam(p, 800, 380) + door(p, 1440, 120) + ficus(p, 1320, 310) + clock(p, 710, 150),
    front: (p) => desk(p, mug(p, 720, 690) + mug(p, 836, 716) + folder(p, 730, 790) + keyboard(p, 1080, 760) + screen(p, 1300, 470)), chair: true,
  },
  'leader-office': {
    back: (p, id) => wall(p) + dado(p) + shelf(p, -20, 130, 270, 5) + weave(p, 296, 120) + view(p, `${id}v`, 740, 80, 640, 350, { shift: 20, radiator: true }) + beam(p, 740, 640) + lamp(p, 1470, 300) + plant(p, 1560, 330),
    front: (p) => table(p, bowl(p, 740, 716) + tumbler(p, 930, 722) + papers(p, 770, 790) + tumbler(p, 1180, 730)), chair: true,
  },
} as const satisfies Record<string, Plan>;
