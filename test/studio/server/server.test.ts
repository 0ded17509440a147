import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningStudio, type StudioOptions, startStudio } from '@botrules/studio';
import { expect } from 'chai';

interface Reply {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

/** A server over a folder of its own. */
class Served {
  readonly folder: string;
  readonly studio: RunningStudio;

  constructor(folder: string, studio: RunningStudio) {
    this.folder = folder;
    this.studio = studio;
  }

  /** Asks with the key. The path goes out as it is given: a browser would make another one of `..`. */
  ask(
    method: string,
    path: string,
    {
      body,
      headers = {},
    }: { body?: string | Buffer; headers?: { readonly [name: string]: string } } = {},
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          port: this.studio.port,
          host: '127.0.0.1',
          method,
          path,
          headers: { 'X-Studio-Token': this.studio.token, ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode!, headers: response.headers, body: text }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  async json(
    method: string,
    path: string,
    value?: unknown,
    headers: { readonly [name: string]: string } = {},
  ): Promise<[number, never]> {
    const { status, body } = await this.ask(method, path, {
      headers,
      ...(value !== undefined && { body: JSON.stringify(value) }),
    });
    return [status, JSON.parse(body) as never];
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }
}

describe('The server of the Studio', () => {
  const opened: Served[] = [];

  async function serve(
    files: { readonly [path: string]: string | Buffer } = {},
    options: Partial<StudioOptions> = {},
  ): Promise<Served> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'botrules-served-')));
    const rules = join(folder, 'rules');
    await mkdir(rules);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const studio = await startStudio({ rules, ...options });
    const served = new Served(folder, studio);
    opened.push(served);
    return served;
  }

  afterEach(async () => {
    for (const { studio, folder } of opened.splice(0)) {
      await studio.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function etagOf(served: Served, path: string): Promise<string> {
    const [, { etag }] = (await served.json('GET', `/api/files/${path}`)) as [
      number,
      { etag: string },
    ];
    return etag;
  }

  it('says in a sentence why it cannot start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'botrules-unserved-'));
    try {
      const circle = join(folder, 'circle');
      await symlink(circle, circle);
      await writeFile(join(folder, 'a.yaml'), 'rules: []\n');
      const none = join(folder, 'none');
      const within = join(folder, 'a.yaml', 'rules');
      const refusals = [none, circle, within, undefined].map((rules) =>
        startStudio({ rules: rules as string }).catch((error: NodeJS.ErrnoException) => [
          error.name,
          error.code,
          error.message,
        ]),
      );
      expect(await Promise.all(refusals)).to.deep.equal([
        ['Error', 'ENOENT', `There is no file or folder "${none}".`],
        ['Error', 'ELOOP', `"${circle}" cannot be read (ELOOP).`],
        ['Error', 'ENOTDIR', `"${within}" cannot be read (ENOTDIR).`],
        ['TypeError', undefined, 'rules is not the path of a folder or a file.'],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('lists files with their texts, each by what it is', async () => {
    const served = await serve({
      'rules/10-a.yaml': 'rules: []\n',
      'rules/a.test.yaml': 'tests: []\n',
      'rules/items.txt': 'a\n',
      'rules/items.csv': 'a,b\n',
      'rules/click.json': '{}',
      'rules/notes.md': 'not shown',
      'rules/.hidden.yaml': 'not shown',
      'rules/.git/config.yaml': 'not shown',
      'rules/node_modules/x.yaml': 'not shown',
      'rules/sub/b.yaml': 'rules: []\n',
      'outside.yaml': 'not shown',
    });
    const [status, answer] = (await served.json('GET', '/api/workspace')) as [
      number,
      { files: { path: string; kind: string; text: string }[]; entry: string; prefix: string },
    ];
    expect(status).to.equal(200);
    expect(answer.files.map(({ path, kind }) => `${kind} ${path}`)).to.deep.equal([
      'rules rules/10-a.yaml',
      'test rules/a.test.yaml',
      'fixture rules/click.json',
      'table rules/items.csv',
      'list rules/items.txt',
      'rules rules/sub/b.yaml',
    ]);
    expect(answer).to.include({ entry: 'rules', prefix: 'rules/' });
  });

  it('names files that it does not open, and why', async () => {
    const served = await serve({
      'rules/latin.yaml': Buffer.from([0x74, 0xe9, 0x78]),
      'rules/long.yaml': '#'.repeat(2 * 1024 * 1024 + 1),
    });
    const [, { files }] = (await served.json('GET', '/api/workspace')) as [
      number,
      { files: { path: string; problem: string; text?: string }[] },
    ];
    expect(files.map(({ path, problem, text }) => [path, problem, text])).to.deep.equal([
      ['rules/latin.yaml', 'not-utf-8', undefined],
      ['rules/long.yaml', 'too-large', undefined],
    ]);
  });

  const outside = [
    'rules/../outside.yaml',
    'rules/%2e%2e/outside.yaml',
    'rules/..%2foutside.yaml',
    'rules%2f..%2foutside.yaml',
    '..%2foutside.yaml',
    '%2fetc%2fpasswd',
    'rules/.hidden.yaml',
    'rules/sub/.hidden/a.yaml',
    'rules/link.yaml',
    'rules/folder-link/outside.yaml',
    'rules/dangling.yaml',
    'rules/a.yaml%00.txt',
    'rules/a.js',
    'rules\\..\\outside.yaml',
    'rules//a.yaml',
    'rules/',
    '',
    'other/a.yaml',
    'outside.yaml',
  ];
  for (const path of outside) {
    it(`neither reads nor writes ${JSON.stringify(path)}`, async () => {
      const served = await serve({
        'outside.yaml': 'secret',
        'rules/a.yaml': 'rules: []\n',
        'rules/.hidden.yaml': 'secret',
        'rules/sub/.hidden/a.yaml': 'secret',
        'elsewhere/outside.yaml': 'secret',
      });
      await symlink(join(served.folder, 'outside.yaml'), join(served.folder, 'rules/link.yaml'));
      await symlink(join(served.folder, 'elsewhere'), join(served.folder, 'rules/folder-link'));
      await symlink(join(served.folder, 'new.yaml'), join(served.folder, 'rules/dangling.yaml'));
      const read = await served.ask('GET', `/api/files/${path}`);
      expect(read.status, read.body).to.be.oneOf([400, 404]);
      expect(read.body).not.to.include('secret');
      const decoded = path.replaceAll('%2e', '.').replaceAll('%2f', '/').replaceAll('%00', '\0');
      for (const base of [null, '"x"']) {
        const [status] = await served.json('POST', '/api/save', {
          files: [{ path: decoded, base, text: 'written' }],
        });
        expect(status).to.be.oneOf([404, 412]);
      }
      const written = await served.ask('PUT', `/api/files/${path}`, {
        body: 'written',
        headers: { 'If-Match': '*' },
      });
      expect(written.status).to.be.oneOf([400, 404, 412]);
      const made = await served.json('POST', '/api/files', { path: decoded, text: 'written' });
      expect(made[0]).to.be.oneOf([409, 422]);
      for (const file of ['outside.yaml', 'elsewhere/outside.yaml', 'rules/.hidden.yaml']) {
        expect(await served.read(file)).to.equal('secret');
      }
      expect(await readdir(served.folder)).to.have.members(['outside.yaml', 'rules', 'elsewhere']);
    });
  }

  it('writes the bytes that it is given, with the mode that the file has', async () => {
    const text = '\uFEFFrules:\r\n  - name: a # ä\r\n';
    const served = await serve({ 'rules/a.yaml': 'rules: []\n' });
    await chmod(join(served.folder, 'rules/a.yaml'), 0o640);
    const base = await etagOf(served, 'rules/a.yaml');
    const [status] = await served.json('POST', '/api/save', {
      files: [{ path: 'rules/a.yaml', base, text }],
    });
    expect(status).to.equal(200);
    expect(await readFile(join(served.folder, 'rules/a.yaml'))).to.deep.equal(Buffer.from(text));
    expect((await stat(join(served.folder, 'rules/a.yaml'))).mode & 0o777).to.equal(0o640);
    expect(await readdir(join(served.folder, 'rules'))).to.deep.equal(['a.yaml']);
  });

  it('answers 412 with what is on the disk, and writes none of the files', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n', 'rules/b.yaml': 'b: 1\n' });
    const [a, b] = [await etagOf(served, 'rules/a.yaml'), await etagOf(served, 'rules/b.yaml')];
    await writeFile(join(served.folder, 'rules/b.yaml'), 'b: theirs\n');
    const [status, answer] = (await served.json('POST', '/api/save', {
      files: [
        { path: 'rules/a.yaml', base: a, text: 'a: 2\n' },
        { path: 'rules/b.yaml', base: b, text: 'b: 2\n' },
      ],
    })) as [number, { conflicts: { path: string; text: string }[] }];
    expect(status).to.equal(412);
    expect(answer.conflicts.map(({ path, text }) => [path, text])).to.deep.equal([
      ['rules/b.yaml', 'b: theirs\n'],
    ]);
    expect(await served.read('rules/a.yaml')).to.equal('a: 1\n');
    expect(await served.read('rules/b.yaml')).to.equal('b: theirs\n');
  });

  it('answers 412 for a file that is gone, and for one that is there already', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n' });
    const save = (path: string, base: string | null) =>
      served.json('POST', '/api/save', { files: [{ path, base, text: 'x: 1\n' }] });
    expect((await save('rules/gone.yaml', '"old"'))[0]).to.equal(412);
    expect((await save('rules/a.yaml', null))[0]).to.equal(412);
    expect(await readdir(join(served.folder, 'rules'))).to.deep.equal(['a.yaml']);
    expect(await served.read('rules/a.yaml')).to.equal('a: 1\n');
  });

  it('writes none where one of them cannot be written', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n', 'rules/b.yaml': 'b: 1\n' });
    const [a] = [await etagOf(served, 'rules/a.yaml')];
    // A folder stands where the second is to go: the rename fails, after the first was written.
    await mkdir(join(served.folder, 'rules/new.yaml/inside'), { recursive: true });
    const [status] = await served.json('POST', '/api/save', {
      files: [
        { path: 'rules/a.yaml', base: a, text: 'a: 2\n' },
        { path: 'rules/new.yaml', base: null, text: 'c: 2\n' },
      ],
    });
    expect(status).to.be.oneOf([412, 500]);
    expect(await served.read('rules/a.yaml')).to.equal('a: 1\n');
    expect((await readdir(join(served.folder, 'rules'))).sort()).to.deep.equal([
      'a.yaml',
      'b.yaml',
      'new.yaml',
    ]);
  });

  it('writes no file that is read-only', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n', 'rules/b.yaml': 'b: 1\n' });
    await chmod(join(served.folder, 'rules/b.yaml'), 0o444);
    const [status, answer] = await served.json('POST', '/api/save', {
      files: [
        { path: 'rules/a.yaml', base: await etagOf(served, 'rules/a.yaml'), text: 'a: 2\n' },
        { path: 'rules/b.yaml', base: await etagOf(served, 'rules/b.yaml'), text: 'b: 2\n' },
      ],
    });
    expect([status, answer]).to.deep.equal([
      403,
      {
        message: '"rules/b.yaml" is read-only.',
        hint: 'Allow writing to the file, and save again.',
      },
    ]);
    expect(await served.read('rules/a.yaml')).to.equal('a: 1\n');
    expect(await served.read('rules/b.yaml')).to.equal('b: 1\n');
  });

  it('takes one file by PUT, and asks for If-Match', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n' });
    const put = (match?: string) =>
      served.ask('PUT', '/api/files/rules/a.yaml', {
        body: 'a: 2\n',
        headers: match === undefined ? {} : { 'If-Match': match },
      });
    expect((await put()).status).to.equal(428);
    expect((await put('*')).status).to.equal(412);
    expect((await put('"old"')).status).to.equal(412);
    const etag = await etagOf(served, 'rules/a.yaml');
    const written = await put(etag);
    expect(written.status).to.equal(200);
    expect(JSON.parse(written.body)).to.deep.equal({
      etag: await etagOf(served, 'rules/a.yaml'),
    });
    expect((await put(etag)).status).to.equal(412);
  });

  it('answers 413 to a body that is too long, and 422 to what is not UTF-8 or not a save', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n' });
    const put = (body: Buffer) =>
      served
        .ask('PUT', '/api/files/rules/a.yaml', { body, headers: { 'If-Match': '"x"' } })
        .then(({ status }) => status);
    expect(await put(Buffer.alloc(2 * 1024 * 1024 + 1, 35))).to.equal(413);
    expect(await put(Buffer.from([0xff, 0xfe, 0x00]))).to.equal(422);
    for (const body of ['', 'no json', '[]', '{}', '{"files":[]}', '{"files":[{"path":1}]}']) {
      const { status } = await served.ask('POST', '/api/save', { body });
      expect(status, body).to.equal(422);
    }
    const twice = { path: 'rules/a.yaml', base: '"x"', text: '' };
    expect((await served.json('POST', '/api/save', { files: [twice, twice] }))[0]).to.equal(422);
    expect(await served.read('rules/a.yaml')).to.equal('a: 1\n');
  });

  it('writes nothing where files are only shown', async () => {
    const served = await serve(
      { 'rules/a.yaml': 'a: 1\n', 'rules/e.yaml': '' },
      { readOnly: true },
    );
    const base = await etagOf(served, 'rules/a.yaml');
    const asked: readonly (readonly [string, string, unknown])[] = [
      ['POST', '/api/save', { files: [{ path: 'rules/a.yaml', base, text: 'x' }] }],
      ['POST', '/api/files', { path: 'rules/b.yaml', text: '' }],
      ['POST', '/api/files', { path: 'rules/b.yaml', from: 'rules/a.yaml' }],
      ['DELETE', '/api/files/rules/e.yaml', undefined],
      ['PUT', '/api/files/rules/a.yaml', 'x'],
    ];
    for (const [method, path, value] of asked) {
      expect((await served.json(method, path, value))[0], `${method} ${path}`).to.equal(403);
    }
    expect(await readdir(join(served.folder, 'rules'))).to.deep.equal(['a.yaml', 'e.yaml']);
  });

  it('makes, renames and deletes files, and never over another one', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n', 'rules/b.yaml': 'b: 1\n' });
    const post = (value: unknown) => served.json('POST', '/api/files', value);
    expect((await post({ path: 'rules/c.yaml', text: '' }))[0]).to.equal(201);
    expect((await post({ path: 'rules/sub/d.yaml', text: 'd: 1\n' }))[0]).to.equal(201);
    expect((await post({ path: 'rules/a.yaml', text: '' }))[0]).to.equal(409);
    expect((await post({ path: 'rules/b.yaml', from: 'rules/a.yaml' }))[0]).to.equal(409);
    expect((await post({ path: 'rules/x.yaml', from: 'rules/gone.yaml' }))[0]).to.equal(404);
    expect((await post({ path: 'rules/sp ace.yaml', text: '' }))[0]).to.equal(422);
    expect((await post({ path: 'rules/01-a.yaml', from: 'rules/a.yaml' }))[0]).to.equal(201);
    expect((await served.json('DELETE', '/api/files/rules/b.yaml'))[0]).to.equal(409);
    expect((await served.json('DELETE', '/api/files/rules/c.yaml'))[0]).to.equal(200);
    expect((await readdir(join(served.folder, 'rules'))).sort()).to.deep.equal([
      '01-a.yaml',
      'b.yaml',
      'sub',
    ]);
    expect(await served.read('rules/01-a.yaml')).to.equal('a: 1\n');
  });

  it('deletes a file with rules where the page knows what is in it', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n', 'rules/b.yaml': 'b: 1\n' });
    const remove = (path: string, etag: string) =>
      served.json('DELETE', `/api/files/${path}`, undefined, { 'If-Match': etag });
    const [, file] = await served.json('GET', '/api/files/rules/a.yaml');
    const { etag } = file as { readonly etag: string };
    expect((await remove('rules/b.yaml', etag))[0]).to.equal(412);
    expect((await remove('rules/gone.yaml', etag))[0]).to.equal(404);
    expect((await remove('rules/a.yaml', etag))[0]).to.equal(200);
    expect(await readdir(join(served.folder, 'rules'))).to.deep.equal(['b.yaml']);
  });

  it('says what files held at the last commit', async () => {
    const served = await serve({
      'rules/a.yaml': 'a: 1\n',
      'rules/same.yaml': 's: 1\n',
      'rules/gone.yaml': 'g: 1\n',
    });
    expect((await served.json('GET', '/api/committed'))[0]).to.equal(404);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
        cwd: served.folder,
        stdio: 'ignore',
      });
    git('init');
    expect((await served.json('GET', '/api/committed'))[0]).to.equal(404);
    git('add', '.');
    git('commit', '-m', 'first');
    expect(await served.json('GET', '/api/committed')).to.deep.equal([200, { files: [] }]);
    await writeFile(join(served.folder, 'rules/a.yaml'), 'a: 2\n');
    await writeFile(join(served.folder, 'rules/new.yaml'), 'n: 1\n');
    await writeFile(join(served.folder, 'rules/other.bin'), 'n: 1\n');
    await rm(join(served.folder, 'rules/gone.yaml'));
    expect(await served.json('GET', '/api/committed')).to.deep.equal([
      200,
      {
        files: [
          { path: 'rules/a.yaml', text: 'a: 1\n' },
          { path: 'rules/gone.yaml', text: 'g: 1\n' },
          { path: 'rules/new.yaml', text: null },
        ],
      },
    ]);
  });

  it('tells first how all files are, then of one that changes, once, and of one that is gone', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n' });
    const [, workspace] = await served.json('GET', '/api/workspace');
    const response = await fetch(
      `http://127.0.0.1:${served.studio.port}/api/changes?t=${served.studio.token}`,
    );
    expect(response.headers.get('content-type')).to.equal('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let said = '';
    const until = async (pattern: RegExp) => {
      while (!pattern.test(said)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended with ${said}`);
        said += value;
      }
    };
    await until(/event: files\ndata: .*\n/);
    const [, files] = /event: files\ndata: (.*)\n/.exec(said)!;
    expect(JSON.parse(files!)).to.deep.equal(
      (workspace as { files: { path: string; etag: string }[] }).files.map(({ path, etag }) => ({
        path,
        etag,
      })),
    );
    await writeFile(join(served.folder, 'rules/a.yaml'), 'a: 2\n');
    await until(/event: change\ndata: .*"rules\/a\.yaml".*\n/);
    await rm(join(served.folder, 'rules/a.yaml'));
    await until(/event: removed\ndata: \{"path":"rules\/a\.yaml"\}\n/);
    expect(said.match(/event: change/g)).to.have.length(1);
    await reader.cancel();
  });

  it('says to the browser what the page may do', async () => {
    const served = await serve({});
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/api/workspace', 'application/json; charset=utf-8'],
    ] as const) {
      const { headers } = await served.ask('GET', path);
      expect(headers).to.include({
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
    const [first, second] = [await served.ask('GET', '/'), await served.ask('GET', '/')];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).to.include("default-src 'none'").and.include("script-src 'self';");
    expect(policy).to.include("require-trusted-types-for 'script'");
    expect(policy).not.to.include('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(first.body).to.include(nonce);
    expect(second.body).not.to.include(nonce);
  });

  it('gives the key for the password, after five wrong tries for none', async () => {
    const served = await serve({}, { password: 'open sesame' });
    const session = (password: string) => served.json('POST', '/api/session', { password });
    expect(await session('open sesame')).to.deep.equal([200, { token: served.studio.token }]);
    for (let tries = 0; tries < 5; tries += 1) expect((await session('open'))[0]).to.equal(401);
    expect((await session('open sesame'))[0]).to.equal(429);
  });

  it('gives no key where there is no password', async () => {
    const served = await serve({});
    for (const password of ['', 'undefined', undefined, null]) {
      const [status] = await served.json('POST', '/api/session', { password });
      expect(status).to.equal(401);
    }
  });

  it('answers 404 to calls and files that are not there, and 421 under a foreign name', async () => {
    const served = await serve({ 'rules/a.yaml': 'a: 1\n' });
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['GET', '/api/constructor'],
      ['DELETE', '/api/workspace'],
      ['GET', '/../package.json'],
      ['GET', '/client/index.html'],
      ['POST', '/'],
    ] as const) {
      expect((await served.ask(method, path)).status, path).to.equal(404);
    }
    const { status } = await served.ask('GET', '/', { headers: { Host: 'evil.example' } });
    expect(status).to.equal(421);
  });
});
