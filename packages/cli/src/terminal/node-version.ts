/** The oldest Node that this command runs on, as `engines` of the packages have it. */
export const oldestNode = '20.19';

/** What to tell who runs this command on a Node that is too old; nothing on any other. */
export function tooOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = oldestNode.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `This needs Node ${oldestNode} or newer, and you have ${version}. https://nodejs.org has a newer one.`;
}
