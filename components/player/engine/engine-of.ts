import type { PlayerRecording } from '@/lib/player/player-episode';
import { createAudioEngine } from './audio-engine';
import type { CreateEngine } from './engine';
import { createYoutubeEngine } from './youtube-engine';

/** Returns the engine for a kind of recording. */
export function engineOf(kind: PlayerRecording['kind']): CreateEngine {
  return kind === 'audio' ? createAudioEngine : createYoutubeEngine;
}
