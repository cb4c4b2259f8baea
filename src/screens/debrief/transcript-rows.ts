/** The transcript as it is set on the page: parts of the day get a heading, a thought stands beside the line it belongs to. */
import type { Decision, TranscriptEntry } from '#debrief/debrief.ts';
import type { Point } from '#model/quantities.ts';
import type { Line } from '#run/moment.ts';
import type { Phase } from '#story/vocabulary.ts';

export type Row =
  | { readonly kind: 'line'; readonly line: Line; readonly thought: Line | null }
  /** A thought with no line to stand beside. */
  | { readonly kind: 'thought'; readonly line: Line }
  | { readonly kind: 'prep'; readonly line: Line }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'feel'; readonly point: Point | null };

export interface Part {
  readonly phase: Phase;
  readonly rows: readonly Row[];
}

export function partsOf(transcript: readonly TranscriptEntry[]): Part[] {
  const parts: { phase: Phase; rows: Row[] }[] = [];
  for (const entry of transcript) {
    const phase = phaseOf(entry) ?? parts.at(-1)?.phase ?? 'before';
    let part = parts.at(-1);
    if (part?.phase !== phase) parts.push((part = { phase, rows: [] }));
    addRow(part.rows, entry);
  }
  return parts;
}

function phaseOf(entry: TranscriptEntry): Phase | null {
  if (entry.kind === 'feel') return null;
  return entry.kind === 'decision' ? entry.decision.chosen.phase : entry.line.phase;
}

function addRow(rows: Row[], entry: TranscriptEntry): void {
  if (entry.kind !== 'line') {
    rows.push(entry);
    return;
  }
  const { line } = entry;
  // the check-in's question is told by its answer, which comes next
  if (line.tags.checkin) return;
  if (line.tags.thought === undefined) {
    rows.push({ kind: 'line', line, thought: null });
    return;
  }
  const last = rows.at(-1);
  if (last?.kind === 'line' && !last.thought) rows[rows.length - 1] = { ...last, thought: line };
  else rows.push({ kind: 'thought', line });
}
