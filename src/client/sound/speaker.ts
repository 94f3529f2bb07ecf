/** The way from all cues to the loudspeaker. */

/**
 * The volume of the sounds, as a node to play into. A compressor keeps several cues at once from becoming too loud.
 * @param loudness 0 to 1
 */
export function speakerOf(context: BaseAudioContext, loudness: number): GainNode {
  const volume = new GainNode(context, { gain: loudness });
  volume.connect(new DynamicsCompressorNode(context)).connect(context.destination);
  return volume;
}
