/** A golden walk: a play-through as a text file that a writer can read, write and trust. */
import { parseInput, type Input } from '#run/run.ts';
import { REGIONS, VARIANTS, type Region, type Variant } from '#model/words.ts';
import { isOneOf } from '#lib/one-of.ts';
import { HOUSE_WORDS, type HouseWord } from '#story/vocabulary.ts';
import { error, type Finding, type Place } from '../findings/finding.ts';

export type WalkStep = Place &
  (
    | { readonly verb: 'pick'; readonly id: string }
    | { readonly verb: 'feel'; readonly input: Input }
    /** Expectations of the next choice. */
    | { readonly verb: 'offered' | 'hidden'; readonly id: string }
  );

export interface Walk {
  readonly file: string;
  readonly scene: string;
  readonly variant: Variant;
  /** What the office's page has; nothing where the walk says nothing of it. */
  readonly house: readonly HouseWord[];
  readonly steps: readonly WalkStep[];
  /** Lines and choices that must or must not be told on the whole way. */
  readonly seen: readonly (Place & { readonly verb: 'see' | 'unseen'; readonly id: string })[];
  readonly end: Place & { readonly ending: string };
}

/** A point that stands for each region, where a writer names the region instead of a cell. */
const CENTRE: Readonly<Record<Region, Input>> = { calm: 'feel:1,-1', moved: 'feel:-1,-1', irritated: 'feel:-1,1', afraid: 'feel:-2,2', glad: 'feel:1,1' };

export const WALK_VERBS = ['scene', 'variant', 'house', 'pick', 'feel', 'offered', 'hidden', 'see', 'unseen', 'end'] as const;
const USAGE = `use ${WALK_VERBS.slice(0, -1).join(', ')} or ${WALK_VERBS.at(-1)}`;

type Draft = { scene: string; variant: Variant | null; house: HouseWord[]; steps: WalkStep[]; seen: Walk['seen'][number][]; end: Walk['end'] | null; findings: Finding[] };

/** `--` begins a comment. Every fault is reported, not only the first. */
export function parseWalk(file: string, text: string): { walk: Walk | null; findings: readonly Finding[] } {
  const draft: Draft = { scene: '', variant: null, house: [], steps: [], seen: [], end: null, findings: [] };
  text.split(/\r?\n/).forEach((line, index) => {
    const words = line.replace(/(^|\s)--.*/, '').trim().split(/\s+/);
    if (words[0]) readLine(draft, { file, line: index + 1 }, words[0], words[1] ?? '');
  });
  const { scene, variant, house, end } = draft;
  const top = { file, line: 1 };
  if (!scene) draft.findings.push(error(top, 'walk-form', 'the walk does not say which scene: add «scene <name>»'));
  if (!variant) draft.findings.push(error(top, 'walk-form', `the walk does not say which variant: add «variant ${VARIANTS.join('|')}»`));
  if (!end) draft.findings.push(error(top, 'walk-form', 'the walk has no end: add «end <ending>» last'));
  if (draft.findings.length || !variant || !end) return { walk: null, findings: draft.findings };
  return { walk: { file, scene, variant, house, steps: draft.steps, seen: draft.seen, end }, findings: [] };
}

function readLine(draft: Draft, place: Place, verb: string, word: string): void {
  const fault = (message: string) => draft.findings.push(error(place, 'walk-form', message));
  if (!word) return void fault(`«${verb}» needs a word after it; ${USAGE}`);
  if (draft.end) return void fault('nothing may stand after «end»');
  switch (verb) {
    case 'scene':
      draft.scene = word;
      return;
    case 'variant':
      if (isOneOf(VARIANTS, word)) draft.variant = word;
      else fault(`variant ${word} is not one of ${VARIANTS.join(', ')}`);
      return;
    case 'house':
      if (isOneOf(HOUSE_WORDS, word)) draft.house.push(word);
      else fault(`house ${word} is not one of ${HOUSE_WORDS.join(', ')}`);
      return;
    case 'pick':
    case 'offered':
    case 'hidden':
      draft.steps.push({ ...place, verb, id: word });
      return;
    case 'feel': {
      const input = isOneOf(REGIONS, word) ? CENTRE[word] : `feel:${word}`;
      if (parseInput(input).ok) draft.steps.push({ ...place, verb, input });
      else fault(`feel ${word}: use ${REGIONS.join(', ')}, skip, or a cell such as -1,2`);
      return;
    }
    case 'see':
    case 'unseen':
      draft.seen.push({ ...place, verb, id: word });
      return;
    case 'end':
      draft.end = { ...place, ending: word };
      return;
    default:
      fault(`«${verb}» is not a step of a walk; ${USAGE}`);
  }
}
