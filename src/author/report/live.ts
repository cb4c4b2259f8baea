/** Progress in a terminal, one line a scene, with the terminal library `ink` (which has nothing to do with the language). */
import { Box, render, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import type { Stage } from '../check-story.ts';
import { number } from './plain.ts';

export interface LiveScene {
  readonly name: string;
  readonly stage: Stage | 'waiting';
  readonly count: number;
  readonly verdict: 'proved' | 'not proved' | 'errors' | null;
}

export interface Live {
  update(name: string, change: Partial<Omit<LiveScene, 'name'>>): void;
  stop(): void;
}

const STAGES: Readonly<Record<LiveScene['stage'], string>> = {
  waiting: 'waiting',
  reading: 'reading the files',
  script: 'walking the script',
  model: 'walking it with the model',
  playing: 'guess-bots are playing',
  done: 'done',
};

export function startLive(names: readonly string[]): Live {
  const scenes = new Map<string, LiveScene>(
    names.map((name) => [name, { name, stage: 'waiting', count: 0, verdict: null }]),
  );
  const screen = render(board(scenes.values()), { exitOnCtrlC: true });
  return {
    update(name, change) {
      const known = scenes.get(name);
      if (!known) return;
      scenes.set(name, { ...known, ...change });
      screen.rerender(board(scenes.values()));
    },
    stop() {
      screen.clear();
      screen.unmount();
    },
  };
}

export function board(scenes: Iterable<LiveScene>): ReactElement {
  return createElement(
    Box,
    { flexDirection: 'column' },
    [...scenes].map((scene) => createElement(Text, { key: scene.name, wrap: 'truncate' }, lineOf(scene))),
  );
}

function lineOf({ name, stage, count, verdict }: LiveScene): string {
  if (verdict) return `${verdict === 'proved' ? '✓' : '✗'} ${name}: ${verdict}`;
  return `${stage === 'waiting' ? '·' : '…'} ${name}: ${STAGES[stage]}${count ? ` (${number(count)})` : ''}`;
}
