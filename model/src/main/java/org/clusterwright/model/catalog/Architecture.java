package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The published configuration of a language model: everything its parameter count, its FLOPs and its
/// memory follow from.
///
/// One entry an architecture, not a checkpoint: fine-tunes and quantised copies are aliases.
///
/// @param layers           decoder layers, or single-part blocks where [Mixers#letters()] lists them one by one
/// @param encoderLayers    layers of an encoder before them, 0 without one; the decoder then also attends to it
/// @param hidden           width of the residual stream
/// @param vocabulary       rows of the embedding table
/// @param tiedEmbeddings   the logits use the embedding table again
/// @param learnedPositions rows of a learned position table, 0 without one
/// @param normsPerLayer    norms in a layer of two parts (a single-part block has one)
/// @param biases           every projection has a bias
/// @param qkvBiases        query, key and value projections have one
/// @param predictionLayers extra layers that predict further tokens while training; in no published count
/// @param source           where the configuration was read
public record Architecture(
        String id,
        String name,
        List<String> aliases,
        String family,
        String organisation,
        @Nullable String release,
        Kind kind,
        int layers,
        int encoderLayers,
        int hidden,
        int vocabulary,
        boolean tiedEmbeddings,
        int learnedPositions,
        int context,
        Normalisation normalisation,
        int normsPerLayer,
        boolean biases,
        boolean qkvBiases,
        Attention attention,
        Perceptron perceptron,
        @Nullable Experts experts,
        Mixers mixers,
        int predictionLayers,
        @Nullable Sourced<Double> publishedTotalParameters,
        @Nullable Sourced<Double> publishedActiveParameters,
        String source,
        @Nullable String date,
        Quality quality,
        String licence,
        @Nullable String note)
        implements CatalogEntry {

    public enum Kind {
        DECODER,
        ENCODER,
        ENCODER_DECODER,
        HYBRID_MAMBA
    }

    /// Normalisation of the residual stream, by the parameters it keeps per channel.
    public enum Normalisation {
        RMS(1),
        LAYER(2),
        LAYER_WITHOUT_BIAS(1),
        NONE(0);

        private final int parametersPerChannel;

        Normalisation(int parametersPerChannel) {
            this.parametersPerChannel = parametersPerChannel;
        }

        public int parametersPerChannel() {
            return parametersPerChannel;
        }
    }

    public Architecture {
        aliases = Absent.toEmpty(aliases);
    }

    /// All blocks from the first to the last, equal ones counted together, in the order in which they first occur.
    public Map<Block, Integer> blocks() {
        Map<Block, Integer> counted = new LinkedHashMap<>();
        for (Block block : blockSequence()) counted.merge(block, 1, Integer::sum);
        return counted;
    }

    /// Blocks of the decoder in their order, then those of the encoder.
    public List<Block> blockSequence() {
        var sequence = new ArrayList<Block>(layers + encoderLayers);
        for (int layer = 0; layer < layers; layer++) sequence.add(decoderBlock(layer));
        for (int layer = 0; layer < encoderLayers; layer++) {
            sequence.add(new Block(Block.Mixer.ATTENTION, false, 0, perceptronOf(layer)));
        }
        return sequence;
    }

    private Block decoderBlock(int layer) {
        char letter = mixers.letter(layer);
        if (mixers.singleParts()) {
            return switch (letter) {
                case 'M' -> new Block(Block.Mixer.MAMBA2, false, 0, Block.Part.NONE);
                case '*' -> new Block(Block.Mixer.ATTENTION, false, 0, Block.Part.NONE);
                case 'E' -> new Block(Block.Mixer.NONE, false, 0, Block.Part.EXPERTS);
                case '-' -> new Block(Block.Mixer.NONE, false, 0, Block.Part.PERCEPTRON);
                default -> throw new IllegalStateException("unknown block " + letter);
            };
        }
        var mixer = switch (letter) {
            case 'a' -> Block.Mixer.ATTENTION;
            case 'm' -> Block.Mixer.MAMBA1;
            case 'g' -> Block.Mixer.DELTA_NET;
            default -> throw new IllegalStateException("unknown mixer " + letter);
        };
        return new Block(mixer, kind == Kind.ENCODER_DECODER, mixers.compression(layer), perceptronOf(layer));
    }

    private Block.Part perceptronOf(int layer) {
        return experts != null && experts.holds(layer) ? Block.Part.EXPERTS : Block.Part.PERCEPTRON;
    }

    static Architecture read(CsvRow row) {
        return new ArchitectureRow(row).read();
    }

    /// Blocks that hold experts.
    public int expertBlocks() {
        return experts == null
                ? 0
                : (int) blockSequence().stream()
                        .filter(block -> block.part() == Block.Part.EXPERTS)
                        .count();
    }
}
