package jp.lg.nayoro.polaris.board.service.file;

/**
 * A file as it will be kept.
 *
 * @param name folded, ending as its content is
 * @param thumbnail null where there is none
 */
public record ReadyFile(String name, String mediaType, byte[] content, byte[] thumbnail) {

    /** @throws RefusedFile where the board takes no such file */
    public static ReadyFile of(String givenName, byte[] content) throws RefusedFile {
        var type = FileCheck.typeOf(content);
        if (type.isPicture()) {
            var drawn = Pictures.drawn(content);
            var name = FileName.folded(givenName, AcceptedType.JPEG.ending());
            return new ReadyFile(name, AcceptedType.JPEG.mediaType(), drawn.picture(), drawn.thumbnail());
        }
        var kept = type == AcceptedType.MP4 ? VideoBoxes.withoutPlace(content) : content;
        return new ReadyFile(FileName.folded(givenName, type.ending()), type.mediaType(), kept, null);
    }

    @Override
    public String toString() {
        return "ReadyFile[" + mediaType + ", " + content.length + " bytes]";
    }
}
