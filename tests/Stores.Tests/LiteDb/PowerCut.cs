namespace CommunityBot.Stores.Tests.LiteDb;

/// <summary>
/// What a disk holds after the power failed: all that was flushed, and of the rest, in blocks of 4 KB, those up to some moment or any. The length
/// of a file is on disk with the next flush of any file, or by luck.
/// </summary>
internal sealed class PowerCut(IReadOnlyList<DiskEvent> events, Random random)
{
    private const int Block = 4096;

    private readonly Dictionary<RecordedFile, Surface> _files = [];

    /// <summary>What had been acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <param name="when">Before which event.</param>
    /// <param name="inOrder">Whether blocks reach the disk in the order they were written in.</param>
    public PowerCut Before(int when, bool inOrder)
    {
        foreach (var happened in events.Take(when))
            Happen(happened);
        foreach (var file in _files.Values)
            file.Fail(random, inOrder);
        return this;
    }

    public byte[] Left(RecordedFile file) => Of(file).Durable;

    private void Happen(DiskEvent happened)
    {
        switch (happened)
        {
            case DiskEvent.Written written:
                Of(written.File).Write(written.At, written.Bytes);
                break;
            case DiskEvent.Resized resized:
                Of(resized.File).Resize(resized.Length);
                break;
            case DiskEvent.Flushed flushed:
                Of(flushed.File).Flush();
                break;
            case DiskEvent.Acknowledged acknowledged:
                Acknowledged = acknowledged.Number;
                break;
        }
    }

    private Surface Of(RecordedFile file)
    {
        if (!_files.TryGetValue(file, out var surface))
            _files.Add(file, surface = new Surface(file.Before));
        return surface;
    }

    private sealed class Surface(byte[] before)
    {
        private readonly List<(long At, byte[] Bytes)> _waiting = [];
        private byte[] _durable = [.. before];
        private long? _length;

        public byte[] Durable => _durable;

        public void Write(long at, byte[] bytes)
        {
            for (var from = 0; from < bytes.Length;)
            {
                var length = (int)Math.Min(Block - ((at + from) % Block), bytes.Length - from);
                _waiting.Add((at + from, bytes[from..(from + length)]));
                from += length;
            }
        }

        public void Resize(long length)
        {
            _waiting.RemoveAll(block => block.At >= length);
            _length = length;
        }

        public void Flush()
        {
            Settle();
            _waiting.ForEach(Put);
            _waiting.Clear();
        }

        public void Fail(Random random, bool inOrder)
        {
            var (count, likely) = (random.Next(_waiting.Count + 1), random.NextDouble());
            var kept = inOrder ? _waiting[..count] : _waiting.FindAll(_ => random.NextDouble() < likely);
            if (kept.Count > 0 || random.Next(2) == 0)
                Settle();
            kept.ForEach(Put);
        }

        private void Settle()
        {
            if (_length is { } length)
                Array.Resize(ref _durable, (int)length);
            _length = null;
        }

        private void Put((long At, byte[] Bytes) block)
        {
            if (_durable.Length < block.At + block.Bytes.Length)
                Array.Resize(ref _durable, (int)block.At + block.Bytes.Length);
            block.Bytes.CopyTo(_durable, block.At);
        }
    }
}
