import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/author/vite/csp.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('allows exactly its own inline scripts and styles', () => {
    const policy = policyFor('<style>p{}</style><style data-x="1">a{}</style><script>go()</script><script type="module" src="./a.js"></script>');
    expect(policy).toContain(`script-src 'self' ${hashOf('go()')};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('p{}')} ${hashOf('a{}')};`);
  });

  it('allows nothing inline on a page that has nothing inline', () => {
    expect(policyFor('<script src="a.js"></script>')).toMatch(/script-src 'self'; style-src 'self';/);
  });

  it('has no unsafe word and no other site in it', () => {
    expect(policyFor('')).not.toMatch(/unsafe|\*|https?:/);
  });
});
