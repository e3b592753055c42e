using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// The key under which binding codes and addresses of calendars are kept, and what was said of them. It lies in a file beside the database and
/// in no backup of it, so that whoever has only these can use none of them. It is read, or made, when it is first needed.
/// </summary>
public sealed class CodeKey
{
    private const int KeyBytes = 32;
    private const int MarkBytes = 4;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly DataFolder _folder;
    private readonly string _file;

    /// <summary>Another try may find what one did not.</summary>
    private readonly Lazy<byte[]> _key;

    public CodeKey(DataFolder folder)
    {
        (_folder, _file) = (folder, folder.CodeKey);
        _key = new Lazy<byte[]>(ReadOrMake, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether there is one already.</summary>
    public bool IsThere => _key.IsValueCreated || File.Exists(_file);

    /// <summary>What everything that is kept under this key starts with: another mark is of a key that was lost.</summary>
    public string Mark => $"{Convert.ToHexStringLower(Hash("mark").AsSpan(0, MarkBytes))}.";

    /// <summary>Makes the file, where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made, or read.</exception>
    public void Ensure() => _ = _key.Value;

    /// <summary>Sees to it that another folder has this key, where there is one.</summary>
    /// <exception cref="StoreUnavailableException">It has another, or cannot be written.</exception>
    public void GiveTo(DataFolder other)
    {
        if (!IsThere)
            return;
        other.Make();
        if (!File.Exists(other.CodeKey))
            Write(other, _key.Value);
        if (new CodeKey(other).Mark != Mark)
        {
            throw new StoreUnavailableException(new BothLanguages(
                $"{other.CodeKey} 是另一把鑰匙，和 {_file} 不同，所以沒有動它。請用 --data 或 --to 指定別的資料夾。",
                $"{other.CodeKey} is another key than {_file} and was left alone. Name another folder with --data or --to."));
        }
    }

    /// <param name="what">Codes of one kind are none of another.</param>
    /// <param name="secret">The code itself, as it was given out.</param>
    /// <returns>What is kept of it.</returns>
    public string Seal(string what, string secret) => $"{Mark}{Convert.ToHexStringLower(Hash($"{what}:{secret}"))}";

    /// <summary>Keeps something so that it can be read again, by whoever has the key and nobody else (AES-256-GCM, with a nonce of its own).</summary>
    /// <returns>Letters, digits, hyphens, underscores and a dot.</returns>
    public string Lock(string secret)
    {
        var open = Encoding.UTF8.GetBytes(secret);
        var locked = new byte[NonceBytes + open.Length + TagBytes];
        RandomNumberGenerator.Fill(locked.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(Hash("lock"), TagBytes);
        cipher.Encrypt(locked.AsSpan(0, NonceBytes), open, locked.AsSpan(NonceBytes, open.Length), locked.AsSpan(NonceBytes + open.Length));
        return $"{Mark}{Base64Url.EncodeToString(locked)}";
    }

    /// <returns>Null for what is of another key, or was changed.</returns>
    public string? Unlock(string kept)
    {
        if (!kept.StartsWith(Mark, StringComparison.Ordinal) || !Base64Url.IsValid(kept.AsSpan(Mark.Length), out var length) || length < NonceBytes + TagBytes)
            return null;
        var locked = Base64Url.DecodeFromChars(kept.AsSpan(Mark.Length));
        var open = new byte[locked.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(Hash("lock"), TagBytes);
        try
        {
            cipher.Decrypt(locked.AsSpan(0, NonceBytes), locked.AsSpan(NonceBytes, open.Length), locked.AsSpan(NonceBytes + open.Length), open);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Encoding.UTF8.GetString(open);
    }

    private byte[] Hash(string text) => HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(text));

    private byte[] ReadOrMake()
    {
        try
        {
            if (!File.Exists(_file))
                Make();
            var key = Convert.FromHexString(File.ReadAllText(_file).Trim());
            return key.Length == KeyBytes ? key : throw new FormatException($"It has {key.Length} bytes.");
        }
        catch (FormatException fault)
        {
            throw new StoreUnavailableException(
                new BothLanguages($"{_file} 不是完整的鑰匙。請放回保管的那一份。", $"{_file} holds no key of {KeyBytes} bytes: put back the copy of it."), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = OwnerAccount.Why(fault, _file);
            throw new StoreUnavailableException(
                new BothLanguages($"{_file} 不能讀寫：{why.Chinese}。", $"{_file} cannot be read or made: {why.English}."), fault);
        }
    }

    /// <summary>Where two make it at once, in this program or in two, the first one's is taken by both.</summary>
    private void Make() => Write(_folder, RandomNumberGenerator.GetBytes(KeyBytes));

    private static void Write(DataFolder folder, byte[] key)
    {
        PrivateFile.Write(folder.CodeKey, $"{Convert.ToHexStringLower(key)}\n", overwrite: false);
        folder.GiveToOwner(folder.CodeKey);
    }
}
