import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';

// What stands at the top of the repository: pages for people, settings for tools. Nothing else would notice that one of them
// names a script that is gone.

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const pages = files.filter((name) => /^(?:[A-Z_]+|\.changeset\/README)\.md$/.test(name));
const workflows = files.filter((name) => /^\.github\/.*\.ya?ml$/.test(name));
const settings = files.filter((name) =>
  /^(?:\.vscode|\.devcontainer|\.changeset)\/.*\.json$/.test(name),
);
const namers = [...pages, ...workflows, ...settings, 'scripts/check.js', '.ci/run'];

describe('The repository', () => {
  it('has what a stranger looks for', () => {
    expect(pages).to.include.members(
      ['README', 'CONTRIBUTING', 'CHANGELOG', 'SECURITY', 'CODE_OF_CONDUCT'].map(
        (name) => `${name}.md`,
      ),
    );
    expect(files).to.include.members(['LICENSE', '.nvmrc', '.github/CODEOWNERS']);
  });

  for (const name of pages) {
    it(`has all that ${name} links to`, () => {
      for (const [, link = ''] of read(name).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(root, dirname(name), link)), link).to.equal(true);
      }
    });
  }

  for (const name of namers) {
    it(`has each script and program that ${name} names`, () => {
      const text = read(name);
      for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g)) {
        expect(scripts, script).to.have.property(script);
      }
      for (const [path] of text.matchAll(
        /(?:scripts|test|packages|examples)\/[\w/.-]+\.(?:js|ts|sh)\b/g,
      )) {
        if (/count|shorter-than/.test(path)) continue; // What a recipe tells one to write.
        expect(existsSync(join(root, path)), path).to.equal(true);
      }
    });
  }

  for (const name of workflows) {
    it(`has YAML in ${name}, and actions of a known version`, () => {
      parse(read(name), { uniqueKeys: true });
      for (const [, action] of read(name).matchAll(/uses: (\S+)/g)) {
        expect(action).to.match(/^[\w-]+\/[\w-]+@v\d+$/);
      }
    });
  }

  it('checks in each supported version of Node', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    const { engines } = JSON.parse(read('package.json'));
    const lowest = Number(/\d+/.exec(engines.node)![0]);
    expect(jobs.check.strategy.matrix.node).to.deep.equal([lowest, lowest + 2, lowest + 4]);
    expect(jobs.check.strategy.matrix.node).to.include(Number(read('.nvmrc')));
  });

  it('publishes by the word of the workflow alone, without a token that could be stolen', () => {
    const { jobs } = parse(read('.github/workflows/release.yml'));
    expect(jobs.publish.permissions).to.have.property('id-token', 'write');
    expect(read('.github/workflows/release.yml')).not.to.match(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
