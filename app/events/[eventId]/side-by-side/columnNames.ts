type Named = { readonly source: string; readonly language: string; readonly title: string };

/** A short name for each statement: its source, with the language and then a number where that is not enough. */
export function columnNames(statements: readonly Named[]): readonly string[] {
  const plain = statements.map(({ source }) => source);
  const withLanguage = statements.map(({ source, language }) =>
    plain.filter((name) => name === source).length > 1
      ? `${source} (${language.split("-")[0] ?? language})`
      : source,
  );
  return withLanguage.map((name, at) => {
    if (withLanguage.filter((other) => other === name).length === 1) return name;
    return `${name} ${withLanguage.slice(0, at + 1).filter((other) => other === name).length}`;
  });
}
