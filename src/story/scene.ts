/** The shape of stories/<slug>/scene.json and of what the build makes of a scene folder. */
import { z } from 'zod';
import { LOOKS, PLACES, RED_LINES, SOUNDS } from './vocabulary.ts';

const text = z.strictObject({ nb: z.string().min(1), en: z.string().min(1), nn: z.string().min(1).optional() });
/** A text in the languages of the game; Bokmål is the source. */
export type Localised = z.infer<typeof text>;

const review = z.enum(['pending', 'done']);

const card = z.strictObject({ question: text, listenFor: text, stopWhen: text });

export const sceneSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Situations of domain §3 the scene builds on. */
  thesis: z.array(z.string().regex(/^S\d\d$/)),
  title: text,
  minutes: z.number().int().min(3).max(40),
  sensitivity: z.enum(['none', 'orange', 'red']),
  category: z.enum(['angry', 'refusal', 'boundary', 'closeness', 'partners', 'backstage', 'procedural']),
  /** False for a scene that is only about steps to take: nothing in it is measured, rated or drawn as a curve. */
  scored: z.boolean().optional(),
  /** True for a scene about danger to life: the numbers to ring stay in sight, where others show one's own feeling. */
  lifelines: z.literal(true).optional(),
  channel: z.enum(['room', 'phone', 'video', 'reception', 'mixed']),
  briefing: z.strictObject({ who: text, why: text, fixed: text, open: text }),
  contentNote: text.nullable(),
  review: z.partialRecord(z.enum(['jurist', 'clinician', 'practisingAdviser']), review),
  variants: z.strictObject({ mild: text, ordinary: text, hard: text }),
  /** The first is the one the scene is about. */
  cast: z.record(z.string(), z.strictObject({
    name: z.string().min(1),
    age: z.number().int().min(1).max(99),
    role: text,
    appearance: z.string(),
    wants: text.optional(),
    fears: text.optional(),
    looks: z.array(z.enum(LOOKS)).min(1),
  })),
  places: z.partialRecord(z.enum(PLACES), text),
  sounds: z.array(z.enum(SOUNDS)),
  preparations: z.record(z.string(), z.strictObject({ minutes: z.number().int().min(1).max(30), gives: text, costs: text })),
  budgetMinutes: z.number().int().min(0).max(30),
  /** Facts the scene notes; exported ones may be asked for by later scenes with carried(). */
  facts: z.record(z.string(), z.strictObject({ export: z.boolean() })),
  decisions: z.record(z.string(), z.strictObject({
    beat: z.string(),
    layer: z.literal('inner').optional(),
    choices: z.array(z.string()).min(1),
    card,
  })),
  endings: z.record(z.string(), z.strictObject({ title: text, summary: text })),
  redlines: z.partialRecord(z.enum(RED_LINES), z.strictObject({ act: text, rule: text, repair: text })),
  feelingRule: z.strictObject({ rule: text, ask: text }),
  learningGoals: z.array(text).min(1),
  traps: z.array(z.string()),
  relations: z.array(z.string().regex(/^R\d+$/)),
  prompts: z.strictObject({ self: z.array(z.string().regex(/^P\d\d$/)), group: z.array(z.string().regex(/^G\d\d$/)) }),
}).refine(({ lifelines, scored }) => !lifelines || scored === false, { path: ['lifelines'], error: 'the numbers stand where a scored scene shows one’s own feeling: set "scored": false, or take them away' });
export type Scene = z.infer<typeof sceneSchema>;

const rating = z.strictObject({
  /** 1 (not sound) – 5 (sound), the author's. */
  author: z.number().int().min(1).max(5),
  reason: text,
  /** One 1–5 rating per panel member. */
  panel: z.array(z.number().int().min(1).max(5)),
});

export const ratingsSchema = z.strictObject({
  schema: z.literal(1),
  scene: z.string(),
  scale: z.string(),
  label: z.string(),
  choices: z.record(z.string(), rating),
  /** Choices that are not about soundness, with a reason for leaving them out. */
  unrated: z.record(z.string(), z.string()).optional(),
});
export type Ratings = z.infer<typeof ratingsSchema>;

/** A string table: line or choice id → text. */
export type StringTable = Readonly<Record<string, string>>;

export const tableSchema = z.strictObject({ language: z.enum(['en', 'nn']), scene: z.string(), strings: z.record(z.string(), z.string()) });

/** All the game needs to play one scene; one lazy chunk. Texts in other languages are chunks of their own. */
export interface SceneBundle {
  readonly scene: Scene;
  /** What the Ink compiler wrote. */
  readonly story: object;
  /** Changes when the compiled script or the backstage budget does. */
  readonly hash: string;
  readonly ratings: Ratings;
}
