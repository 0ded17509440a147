import type { Place } from '@botrules/core';
import { version } from '../version.js';
import type { CheckReport } from './check-report.js';

/**
 * SARIF 2.1.0, the format that code scanning services read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif({ diagnostics }: CheckReport): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'botrules', version, rules: codes.map((id) => ({ id })) },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: diagnostic.severity,
          message: {
            text: [diagnostic.message, diagnostic.hint].filter(Boolean).join(' '),
          },
          locations: [toLocation(diagnostic)],
          relatedLocations: (diagnostic.related ?? []).map((place) => ({
            ...toLocation(place),
            message: { text: place.message },
          })),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toLocation({ file, line, column, length }: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
    },
  };
}
