using System.Security.Cryptography;
using System.Text;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// The key under which binding codes and addresses of calendars are kept. It lies in a file beside the database and in no backup of it, so
/// that whoever has only these can use none of them. It is read, or made, when it is first needed.
/// </summary>
public sealed class CodeKey
{
    private const int KeyBytes = 32;
    private const int MarkBytes = 4;

    private static readonly Lock s_making = new();

    private readonly string _file;

    /// <summary>Another try may find what one did not.</summary>
    private readonly Lazy<byte[]> _key;

    public CodeKey(DataFolder folder)
    {
        _file = folder.CodeKey;
        _key = new Lazy<byte[]>(() => ReadOrMake(_file), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether there is one already.</summary>
    public bool IsThere => _key.IsValueCreated || File.Exists(_file);

    /// <summary>What everything that is kept under this key starts with: another mark is of a key that was lost.</summary>
    public string Mark => $"{Convert.ToHexStringLower(Hash("mark").AsSpan(0, MarkBytes))}.";

    /// <summary>Makes the file, where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made, or read.</exception>
    public void Ensure() => _ = _key.Value;

    /// <param name="what">Codes of one kind are none of another.</param>
    /// <param name="secret">The code itself, as it was given out.</param>
    /// <returns>What is kept of it.</returns>
    public string Seal(string what, string secret) => $"{Mark}{Convert.ToHexStringLower(Hash($"{what}:{secret}"))}";

    private byte[] Hash(string text) => HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(text));

    private static byte[] ReadOrMake(string file)
    {
        try
        {
            // Moving looks whether the place is free and takes it then: within this program one does so at a time.
            lock (s_making)
            {
                if (!File.Exists(file))
                    Make(file);
            }

            var key = Convert.FromHexString(File.ReadAllText(file).Trim());
            return key.Length == KeyBytes ? key : throw new FormatException($"It has {key.Length} bytes.");
        }
        catch (FormatException fault)
        {
            throw new StoreUnavailableException(
                new BothLanguages($"{file} 不是完整的鑰匙。請放回保管的那一份。", $"{file} holds no key of {KeyBytes} bytes: put back the copy of it."), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = FileFaults.Why(fault);
            throw new StoreUnavailableException(
                new BothLanguages($"{file} 不能讀寫：{why.Chinese}。", $"{file} cannot be read or made: {why.English}."), fault);
        }
    }

    /// <summary>Whole, or not at all; where two make it at once, the first one's is taken.</summary>
    private static void Make(string file)
    {
        var part = $"{file}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var stream = OwnerOnly.MakeFile(part))
            {
                stream.Write(Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))}\n"));
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(part);
        }
    }
}
