/** What a kept self-check must look like before it is believed. */
import * as z from 'zod/mini';
import { FORMS, SURENESS, SUREST, THEMES } from '#week/self-check.ts';
import { momentSchema } from './stored-run.ts';

const answers = (how: number, most: number) => z.array(z.nullable(z.int().check(z.nonnegative(), z.maximum(most)))).check(z.length(how));

const selfCheckSchema = z.object({
  when: z.enum(['before', 'after']),
  form: z.enum(FORMS),
  takenAt: momentSchema,
  would: answers(THEMES.length, 3),
  should: answers(THEMES.length, 3),
  sure: answers(SURENESS.length, SUREST),
});

/** Oldest first. More than these are a paste that went wrong. */
export const selfChecksSchema = z.array(selfCheckSchema).check(z.maxLength(200));
