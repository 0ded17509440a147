import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectGolden, withFiles } from './harness.js';

const files = {
  'rules.yaml': `rules:
  - name: welcome
    when: { payload: GET_STARTED }
    reply:
      - text: Hi!
        buttons:
          - { title: Menu, payload: MENU }
          - { title: Lost, payload: NOWHERE }
  - name: menu
    when: { payload: MENU }
    route: menu.show
default: { handover: page_inbox }
`,
  'profile.json': '{ "get_started": { "payload": "GET_STARTED" } }',
};

describe('botrules graph', () => {
  for (const format of ['mermaid', 'dot']) {
    it(`draws rules, buttons and dead ends as ${format}`, async () => {
      const { code, stdout, stderr } = await withFiles(files, (cwd) =>
        botrules(['graph', 'rules.yaml', '--format', format, '--profile', 'profile.json'], { cwd }),
      );
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expectGolden(`graph-${format}`, stdout);
    });
  }

  it('draws one SVG that needs nothing else', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      botrules(['graph', 'rules.yaml', '--format', 'svg'], { cwd }),
    );
    expect(stdout).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"(?:.|\n)*<\/svg>\n$/);
    expect(stdout).to.include('welcome').and.to.include('Lost');
    expect(stdout.replace('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|<script|href/);
  });

  it('writes JSON', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      botrules(['graph', 'rules.yaml', '--format', 'json'], { cwd }),
    );
    const { nodes } = JSON.parse(stdout);
    const dead = nodes.filter(({ deadEnd }: { deadEnd?: boolean }) => deadEnd);
    expect(dead.map(({ payload }: { payload: string }) => payload)).to.deep.equal(['NOWHERE']);
  });

  it('writes to a file', async () => {
    await withFiles(files, async (cwd) => {
      const { stdout } = await botrules(['graph', 'rules.yaml'], { cwd });
      const quiet = await botrules(['graph', 'rules.yaml', '--output', 'out/g.mmd'], { cwd });
      expect(quiet).to.deep.equal({ code: 0, stdout: '', stderr: '' });
      expect(await readFile(join(cwd, 'out/g.mmd'), 'utf8')).to.equal(stdout);
    });
  });
});
