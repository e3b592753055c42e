using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>
/// LiteDB's log of changes. LiteDB neither flushes it nor can tell a record that was written whole; this does. What stands behind the last
/// transaction that is whole is cut off when it is opened: nobody was told that it is there.
/// </summary>
public sealed class LogStream : PageStream
{
    /// <summary>A block of the disk, so that the salt is written at once or not at all.</summary>
    private const int Head = 4096;

    private const ulong Sign = 0x31474F4C4B4F4F42;
    private const int SaltAt = sizeof(ulong);
    private const int SumAt = SaltAt + sizeof(ulong);

    private readonly IDiskFile _file;
    private readonly byte[] _record = new byte[LogRecord.Bytes];
    private ulong _salt;
    private uint _sum;
    private long _records;
    private long _settled;
    private IOException? _fault;

    /// <param name="file">Where it is.</param>
    /// <param name="looking">Whether nothing may be written.</param>
    public LogStream(IDiskFile file, bool looking = false)
    {
        _file = file;
        if (ReadHead())
            Recover();
        if (looking)
            return;
        if (_salt == 0)
            Begin();
        else
            Forget();
    }

    public override long Length => _records * Page;

    /// <summary>How many pages were read from the file and are not in the log.</summary>
    public long CutOff { get; private set; }

    /// <summary>LiteDB asks for it where nothing has to last yet; <see cref="Settle"/> does it when something has to.</summary>
    public override void Flush()
    {
    }

    /// <summary>Sees to it that all that was written lasts.</summary>
    /// <exception cref="IOException">It could not be written, or not be flushed.</exception>
    public void Settle()
    {
        if (_fault is { } fault)
            throw new IOException(fault.Message, fault);
        if (_settled == _records)
            return;
        _file.Flush();
        _settled = _records;
    }

    /// <summary>
    /// Takes out what was written since it last settled, for whoever opens the file next. What a program that was killed had written is there and
    /// need not be on disk yet: it is afterwards.
    /// </summary>
    public void Forget()
    {
        _file.SetLength(EndOf(_settled));
        _file.Flush();
    }

    /// <summary>LiteDB empties the log once all of it is in the database.</summary>
    public override void SetLength(long value)
    {
        if (value != 0)
            throw new NotSupportedException($"The log is not cut to {value} bytes.");
        Begin();
    }

    /// <summary>Gives back the room of an empty log, with the pages that stood there.</summary>
    public void Shrink()
    {
        if (_records > 0 || _file.Length == Head)
            return;
        _file.SetLength(Head);
        _file.Flush();
    }

    protected override int ReadPage(long at, Span<byte> page)
    {
        if (_fault is { } fault)
            throw new IOException(fault.Message, fault);
        return at < Length ? _file.Read(EndOf(at / Page), page) : 0;
    }

    /// <summary>
    /// A fault is told when it is to settle. LiteDB, told of it in the middle of a commit, is left with pages that it throws about once more when they
    /// are collected as garbage, which would end the program.
    /// </summary>
    protected override void WritePage(long at, ReadOnlySpan<byte> page)
    {
        if (at != Length || page.Length != Page)
            throw new NotSupportedException($"The log of {_records} pages has no place {at} for {page.Length} bytes.");
        page.CopyTo(_record);
        var sum = LogRecord.Seal(_record, _salt, _records, _sum);
        try
        {
            _file.Write(EndOf(_records), _record);
        }
        catch (IOException fault)
        {
            _fault ??= fault;
        }

        (_sum, _records) = (sum, _records + 1);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }

    private static long EndOf(long records) => Head + (records * LogRecord.Bytes);

    private bool ReadHead()
    {
        Span<byte> head = stackalloc byte[SumAt + sizeof(uint)];
        var holds = _file.Read(0, head) == head.Length && BinaryPrimitives.ReadUInt64LittleEndian(head) == Sign
            && BinaryPrimitives.ReadUInt32LittleEndian(head[SumAt..]) == LogRecord.SumOf(head[..SumAt], before: 0);
        _salt = holds ? BinaryPrimitives.ReadUInt64LittleEndian(head[SaltAt..]) : 0;
        return holds;
    }

    private void Recover()
    {
        var (read, sum) = (0L, SaltSum());
        _sum = sum;
        while (_file.Read(EndOf(read), _record) == _record.Length && LogRecord.Check(_record, _salt, read, sum) is { } next)
        {
            (read, sum) = (read + 1, next);
            if (LogRecord.EndsTransaction(_record))
                (_records, _sum) = (read, sum);
        }

        (_settled, CutOff) = (_records, read - _records);
    }

    /// <summary>Nothing that was written before is of this log.</summary>
    private void Begin()
    {
        var head = new byte[Head];
        RandomNumberGenerator.Fill(head.AsSpan(SaltAt, sizeof(ulong)));
        BinaryPrimitives.WriteUInt64LittleEndian(head, Sign);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(SumAt), LogRecord.SumOf(head.AsSpan(0, SumAt), before: 0));
        _file.Write(0, head);
        _file.Flush();
        _salt = BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(SaltAt));
        (_records, _settled, _sum) = (0, 0, SaltSum());
    }

    private uint SaltSum() => (uint)_salt;
}
