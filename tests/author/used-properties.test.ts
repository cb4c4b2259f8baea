import { describe, expect, it } from 'vitest';
import { dropUnusedProperties } from '../../src/author/vite/used-properties.ts';

describe('unused design tokens', () => {
  it('are left out, used ones stay', () => {
    const css = ':root{--ax-a:red;--ax-b:blue;--fs-c:green}p{color:var(--ax-a)}';
    expect(dropUnusedProperties(css, [])).toBe(':root{--ax-a:red;--fs-c:green}p{color:var(--ax-a)}');
  });

  it('stay when a token that is used needs them, through any number of others and in any theme', () => {
    const css = ':root{--ax-a:var(--ax-b);--ax-b:var(--ax-c);--ax-c:red;--ax-e:pink}.dark{--ax-b:var(--ax-d);--ax-d:black}p{color:var(--ax-a)}';
    expect(dropUnusedProperties(css, [])).toBe(css.replace('--ax-e:pink', ''));
  });

  it('stay when a property of ours, another sheet or a script names them', () => {
    const css = ':root{--ax-a:1;--ax-b:2;--ax-c:3;--ax-d:4}.x{--fs-gap:var(--ax-a)}';
    expect(dropUnusedProperties(css, ['.y{margin:var(--ax-b)}', 'style.setProperty("--ax-c", 5)'])).toBe(':root{--ax-a:1;--ax-b:2;--ax-c:3;}.x{--fs-gap:var(--ax-a)}');
  });

  it('are not confused with tokens whose names begin alike', () => {
    const css = ':root{--ax-red:1;--ax-red-500:2}p{color:var(--ax-red-500)}';
    expect(dropUnusedProperties(css, [])).toBe(':root{--ax-red-500:2}p{color:var(--ax-red-500)}');
  });

  it('leave a fallback in place', () => {
    const css = ':root{--ax-a:1}p{color:var(--ax-x,var(--ax-a))}';
    expect(dropUnusedProperties(css, [])).toBe(css);
  });
});
