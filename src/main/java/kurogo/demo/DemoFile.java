package kurogo.demo;

/** A file of the demo: its name and its bytes. */
record DemoFile(String name, byte[] bytes) {}
