import { realpathSync, statfsSync } from 'node:fs';

/** File systems of Linux that another machine holds: NFS, SMB 1, CIFS, SMB 2, 9P, AFS, Coda, Ceph, GFS2, Lustre. */
const NETWORK_TYPES = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x73757245, 0x00c36400, 0x01161970,
  0x0bd00bd0,
]);
/** A program's own file system: most often a share (sshfs, gvfs, davfs), at times a stick. Taken for a share. */
const FUSE = 0x65735546;

/**
 * True when a folder is on another machine, as far as can be told. Write-ahead logging needs memory that all
 * programs share, which machines do not: see docs/decisions.
 */
export function isNetworkFolder(folder: string): boolean {
  try {
    // A drive letter that stands for a share is resolved to the share's own name.
    const real = realpathSync.native(folder);
    if (process.platform === 'win32') return isShareName(real);
    return process.platform === 'linux' && isNetworkType(statfsSync(real).type);
  } catch {
    return false;
  }
}

/** `\\server\share\…`, but not the local names that Windows writes in the same way. */
export function isShareName(path: string): boolean {
  return /^\\\\[^\\?.]/.test(path) || /^\\\\\?\\UNC\\/i.test(path);
}

/** What `statfs` calls a file system; 32 bits of it, whatever their sign. */
export function isNetworkType(type: number): boolean {
  const bits = type >>> 0;
  return NETWORK_TYPES.has(bits) || bits === FUSE;
}
