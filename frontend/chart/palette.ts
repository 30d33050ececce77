/** Colours by meaning, resolved from the custom properties `--kurogo-…` of the style sheet. */

export type Scheme = 'light' | 'dark';

/** Whether an element stands on a light or a dark page. */
export function schemeOf(element: Element): Scheme {
  const declared = getComputedStyle(element).colorScheme;
  if (declared.includes('light') && declared.includes('dark')) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  return declared.includes('dark') ? 'dark' : 'light';
}

/** Resolves names of colours for one scheme, whatever the page around shows. */
export class Palette {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly root: ParentNode & Node,
    private readonly scheme: Scheme,
  ) {}

  colour(name: string): string {
    let colour = this.known.get(name);
    if (colour === undefined) {
      colour = this.resolve(name);
      this.known.set(name, colour);
    }
    return colour;
  }

  private resolve(name: string): string {
    const probe = document.createElement('span');
    probe.style.cssText = `display:none;color-scheme:${this.scheme};color:var(--kurogo-${name})`;
    this.root.appendChild(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

/** Calls back whenever the page may have changed between light and dark; returns how to stop. */
export function onSchemeChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(changed);
  system.addEventListener('change', changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance', 'style', 'theme'] });
  return () => {
    system.removeEventListener('change', changed);
    page.disconnect();
  };
}
