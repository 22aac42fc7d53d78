package org.campaignmaterials.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the catalog's files lie: in the folder of the setting app.catalog.dir, or else as they were
 * built into the application, in whatever way the server keeps its classes.
 */
final class CatalogPlace implements AutoCloseable {

  private static final String BUILT_IN = "materials-catalog/" + VocabularyReading.AUDIENCES;

  private final Path folder;
  private final FileSystem archive;

  private CatalogPlace(Path folder, FileSystem archive) {
    this.folder = folder;
    this.archive = archive;
  }

  static CatalogPlace at(Path folder) {
    return new CatalogPlace(folder, null);
  }

  static CatalogPlace builtIn() {
    URL url = CatalogPlace.class.getClassLoader().getResource(BUILT_IN);
    if (url == null) {
      throw new IllegalStateException("The application was built without its catalog");
    }
    try {
      URI uri = url.toURI();
      if ("file".equals(uri.getScheme())) {
        return at(Path.of(uri).getParent());
      }
      String inArchive = uri.toString();
      FileSystem archive = FileSystems.newFileSystem(uri, Map.of());
      String path = inArchive.substring(inArchive.lastIndexOf('!') + 1);
      return new CatalogPlace(archive.getPath(path).getParent(), archive);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      if (archive != null) {
        archive.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
