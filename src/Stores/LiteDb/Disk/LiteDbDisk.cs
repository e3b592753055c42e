using System.Buffers.Binary;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>LiteDB over files that keep what was acknowledged. One thread at a time uses it.</summary>
public sealed class LiteDbDisk : IDisposable
{
    /// <summary>LiteDB's own checkpoints are off: they write over the database before the log is on disk.</summary>
    private const int Never = 0;

    /// <summary>32 MB: rarely, as nobody reads or writes meanwhile, and what is in memory is read anew afterwards.</summary>
    private const int PagesBetweenCheckpoints = 4000;

    /// <summary>Where LiteDB keeps the number of its last page, in the first one.</summary>
    private const int LastPageAt = 64;

    private readonly IDiskFile _dataFile;
    private readonly IDiskFile _logFile;
    private readonly LogStream _log;
    private readonly DataStream _data;
    private readonly long _longest;

    /// <param name="data">The database; an empty one is made one.</param>
    /// <param name="log">The log of it.</param>
    /// <param name="looking">Whether nothing may be written.</param>
    /// <param name="pagesBetweenCheckpoints">How long the log may become.</param>
    /// <exception cref="LogException">The log is damaged, or of another database.</exception>
    public LiteDbDisk(IDiskFile data, IDiskFile log, bool looking = false, int pagesBetweenCheckpoints = PagesBetweenCheckpoints)
    {
        (_dataFile, _logFile) = (data, log);
        var isNew = data.Length == 0;
        _log = new LogStream(log, DataStream.SaltIn(data), looking);
        _data = new DataStream(data, _log);
        if (!looking)
            _data.Tie();
        _longest = pagesBetweenCheckpoints * (long)PageStream.Page;
        Engine = new LiteEngine(new EngineSettings { DataStream = _data, LogStream = _log, Collation = Collation.Binary, ReadOnly = looking });
        if (isNew && !looking)
            Engine.Pragma(Pragmas.CHECKPOINT, Never);
    }

    public LiteEngine Engine { get; }

    /// <summary>Whether these are copies, of which nobody is kept.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether pages are missing at its end that are not in the log either, as of a copy that was not finished.</summary>
    public bool IsCutShort
    {
        get
        {
            var last = new byte[sizeof(uint)];
            return _log.Length == 0 && _data.Length > 0 && _dataFile.Read(LastPageAt, last) == last.Length
                && _data.Length / PageStream.Page <= BinaryPrimitives.ReadUInt32LittleEndian(last);
        }
    }

    /// <summary>Sees to it that what was committed lasts.</summary>
    public void Settle() => _log.Settle();

    /// <summary>Sees to it that the log does not grow for ever.</summary>
    public void Tidy()
    {
        if (_log.Length > _longest)
            Checkpoint();
    }

    /// <summary>Puts all of the log into the database, and leaves nothing of it.</summary>
    public void Clear()
    {
        Checkpoint();
        _log.Shrink();
    }

    /// <summary>Writes the pages, and the log of those that are newer, as they are now. One without any would tie the copy to what is yet to come.</summary>
    public void CopyTo(IDiskFile data, IDiskFile log)
    {
        _dataFile.CopyTo(data);
        if (_log.Length > 0)
            _logFile.CopyTo(log);
    }

    /// <summary>Takes out what was not acknowledged, before the files are opened anew.</summary>
    public void Forget() => _log.Forget();

    public void Dispose()
    {
        Engine.Dispose();
        _data.Dispose();
        _log.Dispose();
    }

    /// <summary>The log is begun anew, and another from then on.</summary>
    private void Checkpoint()
    {
        Engine.Checkpoint();
        _data.Tie();
    }
}
