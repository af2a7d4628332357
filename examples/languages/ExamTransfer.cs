// The README's question in C#, by P/Invoke. The numbers are those of echeance/exam_transfer.h.

using System;
using System.Runtime.InteropServices;

static class ExamTransfer
{
    const int No = -1;
    const int Ok = 0, Eligible = 1, NotEligible = 2;

    // echeance_exam_transfer_facts
    [StructLayout(LayoutKind.Sequential)]
    struct Facts
    {
        public IntPtr AffiliationPeriods;
        public ulong AffiliationPeriodsCount;
        public int ExamPassedOn, AffiliatedAtExpiry, CertificateExpiredOn, Reserved;
    }

    // echeance_exam_transfer_answer
    [StructLayout(LayoutKind.Sequential)]
    struct Answer
    {
        public int Outcome, ReasonCount;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public int[] Reasons;
        public uint Missing, Assumed;
        public int Contested, ContestedReading, DaysContested, DaysContestedReading;
        public int NextChangeOutcome, NextChangeOn;
        public int RoutesAffiliatedAtExpiry, RoutesExamWithinTwoYears;
        public int LastDay, LastDayExtended, AffiliationRouteEndsOn, Reserved;
    }

    [DllImport("libecheance.so.1")]
    static extern int echeance_exam_transfer(int asOf, ref Facts facts, IntPtr readings, out Answer answer);

    static int Main()
    {
        var facts = new Facts { ExamPassedOn = 20241121, AffiliatedAtExpiry = No };
        Answer answer;
        int status = echeance_exam_transfer(20261121, ref facts, IntPtr.Zero, out answer);
        if (status != Ok)
        {
            Console.Error.WriteLine("status " + status);
            return 1;
        }
        switch (answer.Outcome)
        {
            case Eligible: Console.WriteLine("eligible"); break;
            case NotEligible: Console.WriteLine("not-eligible"); break;
            default: Console.WriteLine("undetermined"); break; // an unknown fact could change it
        }
        for (int place = 0; place < answer.ReasonCount; place++)
        {
            Console.WriteLine("reason " + answer.Reasons[place]);
        }
        return 0;
    }
}
