import { zip } from "fflate";

/** Little is gained by packing harder what travels to this very machine. */
const LEVEL = 1;

/** The one file as it is; several, or a folder's, as one archive that keeps their paths. */
export async function packFiles(
  files: readonly File[],
): Promise<{ readonly name: string; readonly body: Blob }> {
  const [only] = files;
  if (only && files.length === 1) return { name: only.name, body: only };
  const members: Record<string, Uint8Array> = {};
  for (const file of files)
    members[file.webkitRelativePath || file.name] = new Uint8Array(await file.arrayBuffer());
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(members, { level: LEVEL }, (error, data) => (error ? reject(error) : resolve(data)));
  });
  const folder = only?.webkitRelativePath.split("/")[0];
  return { name: `${folder || `${files.length} files`}.zip`, body: new Blob([new Uint8Array(bytes)]) };
}
