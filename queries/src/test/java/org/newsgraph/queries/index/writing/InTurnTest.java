package org.newsgraph.queries.index.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents stand in the index in the order in which they came, and what fails is told. */
@Timeout(60)
class InTurnTest {
  private static final int MANY = 2_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

  private IndexWriter writer() throws IOException {
    return new IndexWriter(
        directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
  }

  private static Document document(int number) {
    Document document = new Document();
    document.add(new StoredField("number", number));
    return document;
  }

  @Test
  void inTheirOrder() throws IOException {
    try (IndexWriter writer = writer();
        InTurn inTurn = new InTurn(writer)) {
      for (int i = 0; i < MANY; i++) {
        inTurn.add(document(i));
      }
      inTurn.finish();
      try (DirectoryReader written = DirectoryReader.open(writer)) {
        assertThat(written.numDocs()).isEqualTo(MANY);
        List<Integer> numbers = IntStream.range(0, MANY).mapToObj(i -> number(written, i)).toList();
        assertThat(numbers).isSorted();
      }
    }
  }

  private static int number(DirectoryReader reader, int document) {
    try {
      return reader.storedFields().document(document).getField("number").numericValue().intValue();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    IndexWriter writer = writer();
    writer.close();
    try (InTurn inTurn = new InTurn(writer)) {
      inTurn.add(document(1));
      assertThatThrownBy(inTurn::finish).isInstanceOf(IOException.class);
    }
  }
}
