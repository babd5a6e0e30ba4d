// CSS without its escapes, for whoever looks for an address in it. Pure.

export const plainCss = (css: string): string =>
  css.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, hex?: string, char?: string) => {
    const code = parseInt(hex!, 16);
    // As browsers do: what no character has that number is U+FFFD.
    return hex ? String.fromCodePoint(code > 0x10ffff ? 0xfffd : code) : char!;
  });
