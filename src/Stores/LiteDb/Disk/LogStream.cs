namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>
/// LiteDB's log of changes. LiteDB neither flushes it nor can tell a record that was written whole; this does. What stands behind the last
/// transaction that is whole is cut off when it is opened, as a power cut leaves it: nobody was told that it is there. Where something is missing of
/// what had been flushed it is no power cut, and the log is not opened.
/// </summary>
public sealed class LogStream : PageStream
{
    private readonly IDiskFile _file;
    private readonly byte[] _record = new byte[LogRecord.Bytes];
    private LogHead _head;
    private uint _sum;
    private long _records;
    private long _whole;
    private long _settled;
    private IOException? _fault;

    /// <param name="file">Where it is.</param>
    /// <param name="salt">Of the log that the database says is its own.</param>
    /// <param name="looking">Whether nothing may be written.</param>
    /// <exception cref="LogException">It is damaged, or of another database.</exception>
    public LogStream(IDiskFile file, ulong salt, bool looking = false)
    {
        _file = file;
        if (LogHead.Read(file) is { } head)
            Recover(head, isOfAnother: head.IsTied && head.Salt != salt);
        else if (file.Length > LogHead.Bytes)
            throw LogException.Damaged(0);
        if (looking)
            return;
        if (_records == 0 && !(_head.IsTied && _head.Salt == salt))
        {
            Begin();
            return;
        }

        Forget();
        Mark();
    }

    /// <summary>What tells it from every other log.</summary>
    public ulong Salt => _head.Salt;

    public override long Length => _records * Page;

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
        Mark();
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
        if (_records > 0 || _file.Length == LogHead.Bytes)
            return;
        _file.SetLength(LogHead.Bytes);
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
        var sum = LogRecord.Seal(_record, _head.Salt, _records, _sum);
        try
        {
            _file.Write(EndOf(_records), _record);
        }
        catch (IOException fault)
        {
            _fault ??= fault;
        }

        (_sum, _records) = (sum, _records + 1);
        if (LogRecord.EndsTransaction(_record))
            _whole = _records;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }

    private static long EndOf(long records) => LogHead.Bytes + (records * LogRecord.Bytes);

    private void Recover(LogHead head, bool isOfAnother)
    {
        _head = head;
        var (read, sum) = (0L, SaltSum());
        _sum = sum;
        while (_file.Read(EndOf(read), _record) == _record.Length && LogRecord.Check(_record, head.Salt, read, sum) is { } next)
        {
            (read, sum) = (read + 1, next);
            if (LogRecord.EndsTransaction(_record))
                (_records, _sum) = (read, sum);
        }

        if (isOfAnother && (_records > 0 || head.Settled > 0))
            throw LogException.OfAnother();
        if (_records < head.Settled)
            throw LogException.Damaged(read);
        (_whole, _settled) = (_records, _records);
    }

    private void Begin()
    {
        _head = LogHead.Begin(_file);
        (_records, _whole, _settled, _sum) = (0, 0, 0, SaltSum());
    }

    /// <summary>What settled is on disk whether this can be written or not, so that a fault is told to the next that is to settle.</summary>
    private void Mark()
    {
        try
        {
            _head.Mark(_file, _whole);
        }
        catch (IOException fault)
        {
            _fault ??= fault;
        }
    }

    private uint SaltSum() => (uint)_head.Salt;
}
