import type { PlayerRecording } from '@/lib/player/player-episode';
import { createAudioEngine } from './audio-engine';
import type { CreateEngine } from './engine';

/** Which engine plays a kind of recording; null where none is there. */
export function engineOf(kind: PlayerRecording['kind']): CreateEngine | null {
  return kind === 'audio' ? createAudioEngine : null;
}
