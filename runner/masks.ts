/**
 * Knows the secrets of a job, and replaces them in its log.
 * Source: runner source, `SecretMasker`, `ValueEncoders`, `AddMaskCommandExtension`.
 */
export class Masker {
  /** The masks as they were registered. A mask of several lines is here line by line, too. */
  readonly values = new Set<string>();
  readonly #forms = new Set<string>();

  /**
   * Masks a value, each line of it, and the forms in which the runner recognizes these: base64 (at the three alignments),
   * and the escapes of JSON, URLs, XML and command lines. Blank text is ignored.
   */
  add(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]+/)]) {
      if (secret.trim() === '') continue;
      this.values.add(secret);
      for (const form of formsOf(secret)) this.#forms.add(form);
    }
  }

  /** The text with `***` for every masked part. Parts that touch or overlap become one. */
  mask(text: string): string {
    let masked = '';
    let end = 0;
    for (const stretch of merge(this.#stretches(text))) {
      masked += text.slice(end, stretch.start) + '***';
      end = stretch.end;
    }
    return masked + text.slice(end);
  }

  #stretches(text: string): Stretch[] {
    const found: Stretch[] = [];
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        found.push({ start: at, end: at + form.length });
      }
    }
    return found;
  }
}

interface Stretch {
  start: number;
  end: number;
}

function merge(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else merged.push(stretch);
  }
  return merged;
}

/** The value in the encodings that the runner knows, without its two for PowerShell. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) =>
    bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'),
  );
  const unquoted = value.length > 8 && /^".*"$/s.test(value) ? [value.slice(1, -1)] : [];
  return [
    value,
    ...base64,
    ...unquoted,
    JSON.stringify(value).slice(1, -1),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    percentEncode(value),
    xmlEscape(value),
  ];
}

function percentEncode(value: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, escape);
}

function xmlEscape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
