import { GROUP_TEXTS, type GroupTexts } from '#texts/pages/group.ts';
import { useApp } from '../app-context.ts';

export function useGroupTexts(): GroupTexts {
  return GROUP_TEXTS[useApp().language];
}
