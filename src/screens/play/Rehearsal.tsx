import { Activity, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SceneBundle } from '#story/scene.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import type { Begun } from './begun.ts';
import { PlayScreen } from './PlayScreen.tsx';
import { rehearse } from './rehearse.ts';
import type { SceneTable } from './scene-table.ts';

/** Shows what is rehearsed to nobody: outside the page, when the browser has nothing else to do, and without any effect. */
export function Rehearsal({ bundle, table }: { readonly bundle: SceneBundle; readonly table: SceneTable }) {
  const [nowhere] = useState(() => document.createElement('div'));
  const [shown, setShown] = useState<Begun | null>(null);
  useEffect(() => rehearse(bundle, setShown), [bundle]);
  if (!shown) return null;
  const unseen = (
    // what goes wrong will go wrong again where it can be told
    <ErrorBoundary resetOn={bundle.hash} fallback={() => null}>
      <Activity mode="hidden">
        <PlayScreen key={`${shown.run.inputs.length}/${shown.place}`} bundle={bundle} table={table} begun={shown} replaces={null} onRestart={nothing} onReopen={nothing} />
      </Activity>
    </ErrorBoundary>
  );
  return createPortal(unseen, nowhere);
}

function nothing(): void {
  // nobody is there to press anything
}
