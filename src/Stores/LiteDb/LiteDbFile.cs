using CommunityBot.Records;
using CommunityBot.Stores.LiteDb.Disk;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// A database as long as somebody in this program has it open. There is one handle for all of them, as a second is refused, and one thing at a time
/// is done with it: LiteDB's own locks let two readers break its pages, and what is read over two collections would not be of one moment.
/// </summary>
internal sealed class LiteDbFile : IDisposable
{
    private static readonly Dictionary<string, LiteDbFile> s_open = [];

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly LiteDbUse _use;
    private readonly Func<LiteDbDisk> _open;
    private readonly Timer? _watch;
    private LiteDbDisk? _disk;
    private int _users;

    /// <param name="path">Where it is.</param>
    /// <param name="use">What for.</param>
    /// <param name="open">Opens it, again after a fault too.</param>
    internal LiteDbFile(string path, LiteDbUse use, Func<LiteDbDisk>? open = null)
    {
        (_path, _use) = (path, use);
        _open = open ?? (() => LiteDbLending.Open(path, use, LiteDbLending.Patience));
        Writing = new LiteDbSession(() => Disk.Engine, canWrite: use != LiteDbUse.Look);
        Reading = new LiteDbSession(() => Disk.Engine, canWrite: false);
        _disk = _open();
        if (open is null && use != LiteDbUse.TryOut)
            _watch = new Timer(_ => LendBetween(), null, LiteDbLending.Watch, LiteDbLending.Watch);
    }

    /// <summary>For whoever is <see cref="Alone{T}"/> with it.</summary>
    public LiteDbSession Writing { get; }

    /// <inheritdoc cref="Writing"/>
    public LiteDbSession Reading { get; }

    public int Version => Guarded(() => LiteDbSchema.VersionOf(Disk.Engine));

    /// <inheritdoc cref="Writing"/>
    public LiteEngine Engine => Disk.Engine;

    private LiteDbDisk Disk => _disk ?? throw new ObjectDisposedException(_path);

    /// <summary>Opens a database, or shares it with whoever has it open in this program.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened.</exception>
    public static LiteDbFile Borrow(string path, LiteDbUse use)
    {
        var real = RealPath.Of(path);
        lock (s_open)
        {
            if (!s_open.TryGetValue(real, out var file))
                s_open.Add(real, file = new LiteDbFile(real, use));
            else if (file._use == LiteDbUse.Look && use != LiteDbUse.Look)
                throw LiteDbFaults.Of(new IOException("It is being looked at."), path);
            file._users++;
            return file;
        }
    }

    /// <summary>Does something while nobody else does anything with the database.</summary>
    /// <exception cref="StoreUnavailableException">The disk failed. Nothing remains of what had not settled, and the next tries anew.</exception>
    public T Alone<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                _disk ??= _open();
                return work();
            }
            catch (Exception fault) when (LiteDbFaults.IsOutage(fault))
            {
                Abandon();
                throw LiteDbFaults.Of(fault, _path);
            }
            finally
            {
                Lend();
            }
        }
    }

    /// <summary>Sees to it that what was committed lasts.</summary>
    public void Settle() => Disk.Settle();

    /// <summary>Keeps the log short, once everybody was told what settled.</summary>
    public void Tidy() => Guarded(() =>
    {
        Disk.Tidy();
        return true;
    });

    /// <summary>Leaves nothing of what was deleted before.</summary>
    public void Clear() => Guarded(() =>
    {
        Disk.Clear();
        return true;
    });

    public void Upgrade() => Alone(() =>
    {
        LiteDbSchema.Upgrade(Disk);
        return true;
    });

    /// <summary>Reads all of it.</summary>
    /// <exception cref="StoreUnavailableException">It is damaged.</exception>
    public void RefuseDamaged() => Guarded(() => LiteDbDamage.Look(Disk));

    /// <exception cref="StoreUnavailableException">Another version wrote it.</exception>
    public void Check() => StoreFaults.RefuseOther(_path, Version, LiteDbSchema.Newest);

    /// <summary>Writes its pages and its log, as they are now, into other files.</summary>
    /// <exception cref="IOException">One of those cannot be written.</exception>
    public void CopyTo(IDiskFile data, IDiskFile log)
    {
        lock (_gate)
            (_disk ??= _open()).CopyTo(data, log);
    }

    public void Dispose()
    {
        lock (s_open)
        {
            if (--_users > 0)
                return;
            s_open.Remove(_path);
            _watch?.Dispose();
            lock (_gate)
                Close();
        }
    }

    private T Guarded<T>(Func<T> work) => Alone(() => LiteDbFaults.Guarded(work));

    /// <summary>While nothing is done. What is being done looks itself afterwards whether somebody waits.</summary>
    private void LendBetween()
    {
        if (!LiteDbWish.IsRaised(_path) || !_gate.TryEnter())
            return;
        try
        {
            Lend();
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Lets go of it where another program waits. It is opened again, or waited for, once something is to be done with it.</summary>
    private void Lend()
    {
        if (_watch is null || _disk is null or { IsAside: true } || !LiteDbWish.IsRaised(_path))
            return;
        Close();
        LiteDbLending.AwaitTaking(_path);
    }

    /// <summary>What LiteDB has in memory is not to be trusted after a fault; what is on disk is.</summary>
    private void Abandon() => LetGo(disk =>
    {
        if (_use != LiteDbUse.Look)
            disk.Forget();
    });

    /// <summary>Whoever opens it next finds the log empty; where the disk is full, it has what is not in the database yet.</summary>
    private void Close() => LetGo(disk =>
    {
        try
        {
            if (_use == LiteDbUse.Write)
                disk.Clear();
        }
        catch (IOException)
        {
            disk.Forget();
        }
    });

    /// <summary>Others may change what is there from now on.</summary>
    private void LetGo(Action<LiteDbDisk> last)
    {
        if (_disk is not { } disk)
            return;
        _disk = null;
        Writing.Forget();
        using (disk)
        {
            try
            {
                LiteDbFaults.Guarded(() =>
                {
                    last(disk);
                    return true;
                });
            }
            catch (Exception fault) when (LiteDbFaults.IsOutage(fault))
            {
                // Then that is what is wrong with the disk, and whoever opens it next is told.
            }
        }
    }
}
