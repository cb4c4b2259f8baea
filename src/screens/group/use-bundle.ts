import { useEffect, useState } from 'react';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../app-context.ts';

export type BundleState = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly bundle: SceneBundle } | { readonly kind: 'failed'; readonly error: unknown };

const LOADING: BundleState = { kind: 'loading' };

/** A scene with all that is in it; `null` asks for none. */
export function useBundle(slug: string | null): BundleState {
  const { catalogue } = useApp();
  const [loaded, setLoaded] = useState<{ readonly slug: string; readonly state: BundleState } | null>(null);
  useEffect(() => {
    if (slug === null) return undefined;
    let wanted = true;
    catalogue.loadScene(slug).then(
      (bundle) => { if (wanted) setLoaded({ slug, state: { kind: 'ready', bundle } }); },
      (error: unknown) => { if (wanted) setLoaded({ slug, state: { kind: 'failed', error } }); },
    );
    return () => { wanted = false; };
  }, [catalogue, slug]);
  return loaded?.slug === slug ? loaded.state : LOADING;
}
