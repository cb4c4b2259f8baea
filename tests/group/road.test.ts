import { expect, it } from 'vitest';
import { openRoad } from '#group/road.ts';
import { BEGUN, openRoom, TINY } from '../support/room.ts';
import { tellOf } from '../support/tiny.ts';

const tell = tellOf(`
Hun kommer inn. #id:meet-010 #phase:meeting #place:meeting-room
Nå igjen! #id:meet-020 #who:kari
Hva kjenner du nå? #id:meet-030 #checkin
* [«Jeg hører.» #id:meet-hear #who:you #act:reflect]
* [«Sett deg.» #id:meet-sit #who:you #act:limit]
- Ja vel. #id:meet-040 #who:kari
-> END
`);

it('a question that comes right after a check-in still has what was said before it', () => {
  const road = openRoad({ ...TINY, tell }, BEGUN);
  while (!road.options()) expect(road.tell()).toBe(true);
  expect(road.lastStep().map(({ text }) => text)).toEqual(['Hun kommer inn.', 'Nå igjen!']);
  road.take('meet-hear');
  expect(road.lastStep().map(({ text }) => text)).toEqual(['Ja vel.']);
});

it('tells the office’s own sentence where a line holds a place for it, and lets no script ask for one that is not there', () => {
  const asking = tellOf(`
{house("closing"): På veggen henger setningen: «\\{closing\\}» #id:wall-010 #phase:meeting }
Hun går. #id:wall-020 #phase:meeting
-> END
`);
  const words = (closing: string | undefined) => {
    const opening = { ...BEGUN.opening, house: ['closing'], ...(closing === undefined ? {} : { closing }) };
    const room = openRoom({ record: { ...BEGUN, opening }, scene: { ...TINY, tell: asking, tables: { en: { 'wall-010': 'On the wall: “{closing}”' } } } });
    room.lead({ do: 'start' });
    return room.authority.room().said.map(({ text }) => text);
  };
  expect(words('Nå er det slutt for i dag.')[0]).toEqual({ nb: 'På veggen henger setningen: «Nå er det slutt for i dag.»', en: 'On the wall: “Nå er det slutt for i dag.”' });
  expect(words(undefined)).toEqual([{ nb: 'Hun går.' }]);
});
