import { join } from 'node:path';
import ts from 'typescript';

/**
 * Finds what the types of schema.org have against JSON-LD as it was printed: unknown properties, values of a wrong
 * type. One run of the compiler for all.
 * @param graphs each the content of a script element
 */
export function checkSchemaTypes(graphs: readonly string[]): string[] {
  const file = join(import.meta.dirname, 'printed-graphs.ts');
  const constants = graphs.map((graph, index) => `export const graph${index}: Graph = ${graph};`);
  const source = `import type { Graph } from 'schema-dts';\n${constants.join('\n')}\n`;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2024) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
