using System.Text;

namespace CommunityBot.Stores;

/// <summary>A small file that only the account the program runs under may read.</summary>
public static class PrivateFile
{
    /// <summary>Whole, or not at all.</summary>
    /// <param name="file">Where.</param>
    /// <param name="text">What is to stand in it.</param>
    /// <param name="overwrite">Whether it takes the place of one that is there; else that one stays.</param>
    public static void Write(string file, string text, bool overwrite)
    {
        var part = $"{file}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var stream = OwnerOnly.MakeFile(part))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, file, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(file))
        {
            File.Delete(part);
        }
    }
}
