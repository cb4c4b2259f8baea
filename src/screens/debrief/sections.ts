import type { Scene } from '#story/scene.ts';

const SECTIONS = ['expression', 'consequences', 'soundness', 'talk', 'rule', 'you', 'plan', 'compare'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Of a scene that is only about steps to take there are no read-outs: the talk, the rule, and a question to think about. */
export function sectionsOf({ scored }: Scene): readonly SectionName[] {
  return scored === false ? ['talk', 'rule', 'you'] : SECTIONS;
}

/** Scrolls to a part of the page, opens its first drawer, and lets reading go on from its heading. */
export function goToSection(section: SectionName): void {
  const part = document.getElementById(section);
  const drawers = part?.querySelectorAll<HTMLDetailsElement>('.drawer');
  if (drawers?.length && ![...drawers].some(({ open }) => open)) drawers[indexOfFirst(section)]!.open = true; // there is one
  goTo(part?.querySelector('h2'));
}

/** Of the talk the meeting itself, which comes after what went before it. */
function indexOfFirst(section: SectionName): number {
  const meeting = [...document.querySelectorAll(`#${section} .drawer`)].findIndex((drawer) => drawer.querySelector('[data-part=meeting]'));
  return Math.max(meeting, 0);
}

export function goToDecision(number: number): void {
  const row = document.getElementById(decisionId(number));
  for (let drawer = row?.closest('details'); drawer; drawer = drawer.parentElement?.closest('details')) drawer.open = true;
  goTo(row);
}

export function decisionId(number: number): string {
  return `decision-${number}`;
}

/** Opens or closes every part of the page; what folds within a part, and the tables of the charts, stay as they are. */
export function setAllDrawers(open: boolean): void {
  for (const drawer of document.querySelectorAll<HTMLDetailsElement>('main .show > .drawer')) drawer.open = open;
}

function goTo(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
