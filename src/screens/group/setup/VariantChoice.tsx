import { VARIANTS, type Variant } from '#model/words.ts';
import { inLanguage } from '#story/in-language.ts';
import type { Scene } from '#story/scene.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { Pick } from './Pick.tsx';

/** In the scene's own words, once they are here. */
export function VariantChoice({ variant, scene, onChange }: { readonly variant: Variant; readonly scene: Scene | null; onChange(variant: Variant): void }) {
  const { language } = useApp();
  const words = useGroupTexts().setup;
  const options = VARIANTS.map((value) => ({ value, title: words.variants[value], text: scene ? inLanguage(scene.variants[value], language) : '…' }));
  return <Pick legend={words.variant} value={variant} options={options} className="picks-three" onChange={onChange} />;
}
