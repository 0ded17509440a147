/**
 * Runs `work` as a user who owns no file: root may read everything, so what files refuse cannot be seen as root. As any
 * other user it runs `work` as it is.
 */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
