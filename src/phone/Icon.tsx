/** @jsxImportSource preact */

const PATHS = {
  in: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M8 12.2l2.7 2.8L16 9.2',
  locked: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  waiting: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  away: 'M4 4l16 16M5 10.5A10 10 0 0 1 9 8.2M19 10.5a10 10 0 0 0-6.5-2.9M8.5 14.3a5 5 0 0 1 4.6-1.2M12 18.5v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn here, since the phone page fetches nothing it can do without. The words beside it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
